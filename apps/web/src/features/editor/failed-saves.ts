import type { SavingStep } from './saving-steps.js';

/** A save that came back, to be told where the text is opened again. */
export interface FailedSave {
  readonly error: Error;
  /** How it was to be saved: a merge is saved likewise. */
  readonly step: SavingStep;
  /** Of the items of each list, in the order in which they were sent: an answer names a field by its place. */
  readonly sentIds: Readonly<Partial<Record<string, readonly string[]>>>;
}

const failed = new Map<string, FailedSave>();

/** The page that sent it is gone by the time the answer comes: the next one that opens the term takes it up. */
export function leaveFailedSave(termId: string, save: FailedSave): void {
  failed.set(termId, save);
}

export function takeFailedSave(termId: string): FailedSave | null {
  const save = failed.get(termId) ?? null;
  failed.delete(termId);
  return save;
}
