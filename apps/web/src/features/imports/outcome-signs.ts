import type { ImportOutcome } from '@lexikon/contracts/imports';

/** Each outcome in black and white, and its tone. */
export const OUTCOME_SIGNS: Readonly<Record<ImportOutcome, readonly [sign: string, tone: string]>> = {
  added: ['+', 'plus'],
  changed: ['±', 'change'],
  conflict: ['≠', 'unlike'],
  dropped: ['−', 'minus'],
  unchanged: ['=', 'quiet'],
};
