import type { TermStatus } from '@lexikon/terms/status';
import type { Level } from '@lexikon/terms/term';
import type { Edit } from '../change.js';

export interface BulkDraft {
  /** Each with the version that was read; absent: the present one. */
  readonly terms: readonly { readonly id: string; readonly version?: number | undefined }[];
  readonly status?: TermStatus;
  readonly level?: Level | null;
  readonly addDomainIds?: readonly string[];
  readonly removeDomainIds?: readonly string[];
}

/** What must be known of a term to change its domains and status without repeating them. */
export interface PresentFacts {
  readonly termId: string;
  readonly version: number;
  readonly domainIds: readonly string[];
  readonly successorIds: readonly string[];
}

/** A term that is not there gets its edits too: the plan refuses them, and says which. */
export function bulkEditsOf(draft: BulkDraft, present: readonly PresentFacts[]): readonly Edit[] {
  const known = new Map(present.map((facts) => [facts.termId, facts]));
  const versions = new Map(draft.terms.map(({ id, version }) => [id, version]));
  return [...versions].flatMap(([termId, version]) => {
    const facts = known.get(termId);
    const of = { termId, baseVersion: version ?? facts?.version ?? 1 };
    return [{ kind: 'update', ...of, patch: patchOf(draft, facts?.domainIds ?? []) }, ...stepOf(draft, of, facts)];
  });
}

function patchOf({ level, addDomainIds = [], removeDomainIds = [] }: BulkDraft, domainIds: readonly string[]) {
  const gone = new Set(removeDomainIds);
  const changesDomains = addDomainIds.length > 0 || gone.size > 0;
  return {
    ...(level !== undefined && { level }),
    ...(changesDomains && { domainIds: [...domainIds.filter((id) => !gone.has(id)), ...addDomainIds] }),
  };
}

function stepOf(
  { status }: BulkDraft,
  of: { readonly termId: string; readonly baseVersion: number },
  facts: PresentFacts | undefined,
): readonly Edit[] {
  if (status === undefined) return [];
  if (status === 'deprecated') return [{ kind: 'deprecate', ...of, successorIds: facts?.successorIds ?? [] }];
  return [{ kind: 'move', ...of, status }];
}
