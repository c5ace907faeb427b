import { sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import type { Relation } from '@lexikon/terms/term';
import type { Edit, Present, PresentTerm, TypeRules } from './change.js';

/** Of a row of `term t` with its relations in `r`: the content as a revision keeps it. */
const CONTENT = sql`
  jsonb_build_object('status', t.status, 'level', t.level, 'domainIds', t.domain_ids, 'successorIds', t.successor_ids,
    'removed', t.removed_at is not null, 'sheet', t.sheet, 'relations', coalesce(r.relations, '[]'))`;
const RELATIONS = sql`
  (select jsonb_agg(jsonb_build_object('id', id, 'type', type, 'toId', to_id, 'strength', strength,
            'confidence', confidence, 'note', note, 'period', period, 'evidence', evidence) order by id) as relations
     from relation where from_id = t.id)`;

/**
 * Two edges that close a cycle only together start from different terms, so no lock of a row keeps them apart.
 * READ COMMITTED matters: what is read after this wait sees what the one before us committed.
 */
export async function lockHierarchy(tx: Tx, lexiconId: string, hierarchy: string): Promise<void> {
  const key = `hierarchy ${lexiconId} ${hierarchy}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(kyselyOf(tx));
}

/** A statement of its own: joined to the load, rows changed while waiting would come with their old relations. */
export async function lockTerms(tx: Tx, lexiconId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    select from term where id = any(${ids}::uuid[]) and lexicon_id = ${lexiconId} order by id for update
  `.execute(kyselyOf(tx));
}

/** The terms of the edits and what surrounds them. Reads only: whoever writes has locked before. */
export async function loadPresent(
  tx: Tx,
  lexiconId: string,
  edits: readonly Edit[],
  { types, createdIds }: { types: readonly TypeRules[]; createdIds: ReadonlySet<string> },
): Promise<Present> {
  const gained = [...edits.flatMap(gainedRelations), ...(await loadRetyped(tx, edits))];
  const typeByKey = new Map(types.map((type) => [type.key, type]));
  const edges = gained.filter(({ type }) => typeByKey.get(type)?.hierarchy);
  const hierarchyTypes = types.filter(({ hierarchy }) => hierarchy).map(({ key }) => key);
  const targetIds = unique([...gained.map(({ toId }) => toId), ...edits.flatMap(successorsOf)]);
  const targets = await loadTargets(
    tx,
    lexiconId,
    targetIds.filter((id) => !createdIds.has(id)),
  );
  return {
    terms: await loadTerms(tx, lexiconId, edits),
    targetIds: targets.filter(({ removed }) => !removed).map(({ id }) => id),
    removedTargetIds: targets.filter(({ removed }) => removed).map(({ id }) => id),
    edges: await loadEdgesAbove(tx, unique(edges.map(({ toId }) => toId)), hierarchyTypes),
    twins: await loadTwins(
      tx,
      gained.filter(({ type }) => typeByKey.get(type)?.symmetric),
    ),
    domainIds: await loadDomains(tx, lexiconId, unique(edits.flatMap(domainsOf))),
  };
}

interface Gained extends Pick<Relation, 'type' | 'toId'> {
  readonly fromId: string;
}

/** Relations that an edit may add. */
function gainedRelations(edit: Edit): readonly Gained[] {
  if (edit.kind === 'relate') return [{ ...edit.relation, fromId: edit.termId }];
  if (edit.kind === 'replace') return edit.content.relations.map((relation) => ({ ...relation, fromId: edit.termId }));
  return [];
}

/** Relations that get another type, as the edges that they become. */
async function loadRetyped(tx: Tx, edits: readonly Edit[]): Promise<readonly Gained[]> {
  const retyped = edits.flatMap((edit) =>
    edit.kind === 'alter-relation' && edit.patch.type ? [{ id: edit.relationId, type: edit.patch.type }] : [],
  );
  if (retyped.length === 0) return [];
  const { rows } = await sql<Gained & { id: string }>`
    select id, from_id as "fromId", type, to_id as "toId" from relation
     where id = any(${retyped.map(({ id }) => id)}::uuid[])
  `.execute(kyselyOf(tx));
  return rows.map((row) => ({ ...row, type: retyped.find(({ id }) => id === row.id)?.type ?? row.type }));
}

function successorsOf(edit: Edit): readonly string[] {
  if (edit.kind === 'replace') return edit.content.successorIds;
  return 'successorIds' in edit ? (edit.successorIds ?? []) : [];
}

function domainsOf(edit: Edit): readonly string[] {
  if (edit.kind === 'replace') return edit.content.domainIds;
  if (edit.kind === 'update') return edit.patch.domainIds ?? [];
  return edit.kind === 'create' ? (edit.domainIds ?? []) : [];
}

async function loadTerms(tx: Tx, lexiconId: string, edits: readonly Edit[]): Promise<readonly PresentTerm[]> {
  const ids = unique(edits.map(({ termId }) => termId));
  const bases = Object.fromEntries(
    edits.map((edit) => [edit.termId, edit.kind === 'create' ? null : edit.baseVersion]),
  );
  // By `any` and not by a join with rows made of JSON: of those the planner expects a hundred, always, and with 10,000
  // it compared each with each. The JSON was validated before it was written, so its type can be trusted.
  const { rows } = await sql<PresentTerm>`
    select t.id as "termId", t.version, t.edited_by as "editedBy", a.content as ancestor, ${CONTENT} as content
      from term t
      left join lateral ${RELATIONS} r on true
      left join revision a on a.term_id = t.id and a.version <> t.version
            and a.version = (${JSON.stringify(bases)}::jsonb ->> t.id::text)::integer
     where t.id = any(${ids}::uuid[]) and t.lexicon_id = ${lexiconId}
  `.execute(kyselyOf(tx));
  return rows;
}

async function loadTargets(tx: Tx, lexiconId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string; removed: boolean }>`
    select id, removed_at is not null as removed from term
     where id = any(${ids}::uuid[]) and lexicon_id = ${lexiconId}
  `.execute(kyselyOf(tx));
  return rows;
}

async function loadEdgesAbove(tx: Tx, ids: readonly string[], types: readonly string[]): Promise<Present['edges']> {
  if (ids.length === 0) return [];
  // `union` drops what was met before, so that the walk ends even in data with a cycle. Relations of removed terms
  // count too: they come back with their term. `offset 0` keeps the planner to one look-up in the index for each edge:
  // of a table that grows in this very transaction it knows nothing, and read it whole for every step (1.8 s a batch).
  const { rows } = await sql<Present['edges'][number]>`
    with recursive above as (
      select from_id, type, to_id from relation where from_id = any(${ids}::uuid[]) and type = any(${types})
      union
      select r.from_id, r.type, r.to_id
        from above cross join lateral (
          select from_id, type, to_id from relation where from_id = above.to_id and type = any(${types}) offset 0) r
    )
    select from_id as "fromId", type, to_id as "toId" from above
  `.execute(kyselyOf(tx));
  return rows;
}

/** The twins of symmetric relations that the change may add: what already says the same from the other side. */
async function loadTwins(tx: Tx, gained: readonly Gained[]): Promise<Present['twins']> {
  if (gained.length === 0) return [];
  const from = unique(gained.map(({ toId }) => toId));
  const to = unique(gained.map(({ fromId }) => fromId));
  const { rows } = await sql<Present['twins'][number]>`
    select from_id as "fromId", type, to_id as "toId" from relation
     where from_id = any(${from}::uuid[]) and to_id = any(${to}::uuid[])
  `.execute(kyselyOf(tx));
  return rows;
}

async function loadDomains(tx: Tx, lexiconId: string, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  // Held, so that none is removed before the terms that stand in it are there to forbid it.
  const { rows } = await sql<{ id: string }>`
    select id from domain where id = any(${ids}::uuid[]) and lexicon_id = ${lexiconId} order by id for key share
  `.execute(kyselyOf(tx));
  return rows.map(({ id }) => id);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
