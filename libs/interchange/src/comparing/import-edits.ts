import { isDeepStrictEqual } from 'node:util';
import type { Edit } from '@lexikon/changes/change';
import type { Relation, Sheet, TermContent } from '@lexikon/terms/term';

/** A term that is there, in the version that it was compared in. */
export interface ComparedVersion {
  readonly termId: string;
  readonly version: number;
  readonly content: TermContent;
}

export function creatingEdits(termId: string, iri: string, source: string, content: TermContent): readonly Edit[] {
  const { sheet, status, level, domainIds, successorIds, relations } = content;
  return [
    { kind: 'create', termId, iri, source, sheet, status, level, domainIds, successorIds },
    ...relations.map((relation): Edit => ({ kind: 'relate', termId, baseVersion: 0, relation })),
  ];
}

/** The edits that make `after` of what is there; none where nothing differs. */
export function updatingEdits(
  { termId, version: baseVersion, content: before }: ComparedVersion,
  after: TermContent,
  source: string | null,
): readonly Edit[] {
  if (isDeepStrictEqual(before, after)) return [];
  const base = { termId, baseVersion };
  const sheet = changedParts(before.sheet, after.sheet);
  const patch = {
    ...(Object.keys(sheet).length > 0 ? { sheet } : {}),
    ...(before.level === after.level ? {} : { level: after.level }),
    ...(isDeepStrictEqual(before.domainIds, after.domainIds) ? {} : { domainIds: after.domainIds }),
  };
  const isDeprecated =
    after.status === 'deprecated' &&
    (before.status !== 'deprecated' || !isDeepStrictEqual(before.successorIds, after.successorIds));
  return [
    ...(before.removed && !after.removed ? [{ ...base, kind: 'restore' } as const] : []),
    // Also where it patches nothing: it says where the version comes from.
    { ...base, kind: 'update', patch, ...(source === null ? {} : { source }) },
    ...(isDeprecated ? [{ ...base, kind: 'deprecate', successorIds: after.successorIds } as const] : []),
    ...relationEdits(base, before.relations, after.relations),
  ];
}

function changedParts(before: Sheet, after: Sheet): Partial<Sheet> {
  const keys = Object.keys(after) as (keyof Sheet)[];
  return Object.fromEntries(
    keys.filter((key) => !isDeepStrictEqual(before[key], after[key])).map((key) => [key, after[key]]),
  );
}

function relationEdits(
  base: { readonly termId: string; readonly baseVersion: number },
  before: readonly Relation[],
  after: readonly Relation[],
): readonly Edit[] {
  const [had, has] = [new Map(before.map((r) => [r.id, r])), new Set(after.map(({ id }) => id))];
  const given = before.filter(({ id }) => !has.has(id));
  return [
    ...given.map(({ id }): Edit => ({ ...base, kind: 'unrelate', relationId: id })),
    ...after.flatMap((relation): readonly Edit[] => {
      const was = had.get(relation.id);
      if (!was) return [{ ...base, kind: 'relate', relation }];
      const { id: relationId, toId: _toId, ...patch } = relation;
      return isDeepStrictEqual(was, relation) ? [] : [{ ...base, kind: 'alter-relation', relationId, patch }];
    }),
  ];
}
