import type { TermStatus } from '@lexikon/terms/status';
import type { Level, TermContent } from '@lexikon/terms/term';
import type { Edit } from '../change.js';
import { ChangeRefusedError } from '../change.errors.js';
import { draftSheet, type SheetDraft, withDefinition } from './sheet-draft.js';

/** A correction of a term. Absent leaves a part as it is. */
export interface TermDraft extends SheetDraft {
  /** The definition that is read first in `language`; null takes it out. */
  readonly definition?: string | null;
  readonly language?: string | undefined;
  readonly level?: Level | null;
  readonly domainIds?: readonly string[];
  /** One step. `deprecated` with the terms that take its place. */
  readonly status?: TermStatus;
  readonly successorIds?: readonly string[];
}

interface Base {
  readonly termId: string;
  readonly version: number;
  /** As that version left it: so a stale draft is shown as what its author meant. */
  readonly content: TermContent;
  readonly defaultLanguage: string;
}

/** @throws {ChangeRefusedError} for successors of a term that is not deprecated. */
export function editsOf(draft: TermDraft, base: Base, nextId: () => string): readonly Edit[] {
  const { termId, version: baseVersion, content } = base;
  const { level, domainIds } = draft;
  const sheet = sheetOf(draft, base, nextId);
  const patch = {
    ...(Object.keys(sheet).length > 0 && { sheet }),
    ...(level !== undefined && { level }),
    ...(domainIds && { domainIds }),
  };
  const step = stepOf(draft, { termId, baseVersion, content });
  // An empty draft is one edit too: so it is known whether its author may, and has the present version.
  const update =
    Object.keys(patch).length > 0 || !step ? [{ kind: 'update', termId, baseVersion, patch } as const] : [];
  return step ? [...update, step] : update;
}

function sheetOf(draft: TermDraft, { content, defaultLanguage }: Base, nextId: () => string) {
  const sheet = draftSheet(draft, content.sheet, nextId);
  if (draft.definition === undefined) return sheet;
  const definitions = sheet.definitions ?? content.sheet.definitions;
  const language = draft.language ?? defaultLanguage;
  return { ...sheet, definitions: withDefinition(definitions, draft.definition, language, nextId) };
}

function stepOf(
  { status, successorIds }: TermDraft,
  { termId, baseVersion, content }: { termId: string; baseVersion: number; content: TermContent },
): Edit | null {
  if (status === 'deprecated' || (status === undefined && successorIds && content.status === 'deprecated')) {
    return { kind: 'deprecate', termId, baseVersion, successorIds: successorIds ?? content.successorIds };
  }
  if (successorIds?.length) throw new ChangeRefusedError([{ termId, reasons: ['successor.not-deprecated'] }]);
  return status === undefined ? null : { kind: 'move', termId, baseVersion, status };
}
