import { isDeepStrictEqual } from 'node:util';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import type { Applied, TypeRules } from './change.js';
import { contentHash } from './content-hash.js';
import type { ContentScope } from './content.repository.js';
import { sameWords } from './edit-content.js';
import { changesRows, hierarchies, labelRowsOf, textRowsOf } from './term-rows.js';

// One JSON parameter for all rows: the statement's text stays the same for one row and for 10,000, and never
// meets the limit of 65,535 parameters.

interface Writing {
  readonly changeId: string;
  readonly author: string;
  readonly at: Date;
}

/** For somebody to review it. */
function waits(status: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`${status} in ('proposed', 'in_review')`;
}

export async function saveTerms(
  tx: Tx,
  { lexiconId, baseIri }: ContentScope,
  applied: readonly Applied[],
  { changeId, author, at }: Writing,
): Promise<void> {
  const rowOf = ({ termId, version, before, content, iri, source }: Applied) => ({
    id: termId,
    version,
    iri: iri ?? `${baseIri}${termId}`,
    ...content,
    edited: !before || !sameWords(before, content),
    source,
  });
  const created = applied.filter(({ version }) => version === 1).map(rowOf);
  const updated = applied.filter(({ version }) => version > 1).map(rowOf);
  const columnsOf = (rows: readonly object[]) => sql`
    jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, version integer, iri text, status text, level text,
      sheet jsonb, "domainIds" uuid[], "successorIds" uuid[], removed boolean, edited boolean, source text)`;
  if (created.length > 0) {
    await sql`
      insert into term (id, lexicon_id, iri, version, status, level, sheet, domain_ids, successor_ids,
                        validated_version, edited_by, source, source_version, proposed_in, created_at, updated_at,
                        removed_at)
      select id, ${lexiconId}, iri, version, status, level, sheet, "domainIds", "successorIds",
             case when status = 'validated' then version end, ${author}, source,
             case when source is not null then version end, case when ${waits(sql`status`)} then ${changeId}::uuid end,
             ${at}, ${at}, case when removed then ${at}::timestamptz end
        from ${columnsOf(created)}
    `.execute(kyselyOf(tx));
  }
  if (updated.length > 0) {
    await sql`
      update term t
         set version = r.version, status = r.status, level = r.level, sheet = r.sheet, domain_ids = r."domainIds",
             successor_ids = r."successorIds", updated_at = ${at},
             validated_version = case when r.status = 'validated' then r.version else t.validated_version end,
             edited_by = case when r.edited then ${author} else t.edited_by end,
             source = coalesce(r.source, t.source),
             source_version = case when r.source is not null then r.version else t.source_version end,
             proposed_in = case when ${waits(sql`r.status`)} then coalesce(t.proposed_in, ${changeId}::uuid) end,
             returned_in = case when r.status <> 'draft' or r.edited then null
                                when ${waits(sql`t.status`)} and t.edited_by <> ${author} then ${changeId}::uuid
                                else t.returned_in end,
             removed_at = case when r.removed then coalesce(t.removed_at, ${at}::timestamptz) end
        from ${columnsOf(updated)} where t.id = r.id
    `.execute(kyselyOf(tx));
  }
}

/** Labels and search rows, of the terms whose words or place at the top of the tree have changed. */
export async function saveRows(
  tx: Tx,
  scope: ContentScope,
  applied: readonly Applied[],
  types: readonly TypeRules[],
): Promise<void> {
  const hierarchyOf = hierarchies(types);
  const changed = applied.filter((term) => changesRows(term, hierarchyOf));
  const ids = changed.filter(({ before }) => before !== null).map(({ termId }) => termId);
  if (ids.length > 0) {
    await sql`delete from label where term_id = any(${ids}::uuid[])`.execute(kyselyOf(tx));
    await sql`delete from term_text where term_id = any(${ids}::uuid[])`.execute(kyselyOf(tx));
  }
  await insertLabels(tx, scope.lexiconId, changed.flatMap(labelRowsOf));
  await insertTexts(
    tx,
    scope.lexiconId,
    changed.flatMap((term) => textRowsOf(term, scope, hierarchyOf)),
  );
}

export async function insertLabels(tx: Tx, lexiconId: string, labels: readonly object[]): Promise<void> {
  if (labels.length === 0) return;
  await sql`
    insert into label (id, term_id, lexicon_id, language_key, text, kind, folded)
    select id, "termId", ${lexiconId}, "languageKey", text, kind, folded
      from jsonb_to_recordset(${JSON.stringify(labels)}::jsonb)
        as r(id uuid, "termId" uuid, "languageKey" text, text text, kind text, folded text)
  `.execute(kyselyOf(tx));
}

export async function insertTexts(tx: Tx, lexiconId: string, texts: readonly object[]): Promise<void> {
  if (texts.length === 0) return;
  await sql`
    insert into term_text (term_id, language_key, lexicon_id, name, own, named, defined, is_root, text)
    select "termId", "languageKey", ${lexiconId}, name, own, named, defined, "isRoot",
           setweight(to_tsvector(config::regconfig, unaccent(labels)), 'A')
             || setweight(to_tsvector(config::regconfig, unaccent(definitions)), 'B')
             || setweight(to_tsvector(config::regconfig, unaccent(notes)), 'C')
      from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb)
        as r("termId" uuid, "languageKey" text, name text, own boolean, named boolean, defined boolean,
             "isRoot" boolean, config text,
             labels text, definitions text, notes text)
  `.execute(kyselyOf(tx));
}

/** The relations of the terms whose relations have changed, anew: so two of them may swap their types. */
export async function saveRelations(
  tx: Tx,
  lexiconId: string,
  applied: readonly Applied[],
  types: readonly TypeRules[],
): Promise<void> {
  const hierarchyOf = hierarchies(types);
  const changed = applied.filter(
    ({ before, content }) => !isDeepStrictEqual(before?.relations ?? [], content.relations),
  );
  const ids = changed.filter(({ before }) => (before?.relations.length ?? 0) > 0).map(({ termId }) => termId);
  if (ids.length > 0) await sql`delete from relation where from_id = any(${ids}::uuid[])`.execute(kyselyOf(tx));
  const rows = changed.flatMap(({ termId, content }) =>
    content.relations.map((relation) => ({
      ...relation,
      fromId: termId,
      hierarchy: hierarchyOf.get(relation.type) ?? null,
    })),
  );
  if (rows.length === 0) return;
  await sql`
    insert into relation (id, lexicon_id, type, hierarchy, from_id, to_id, strength, confidence, note, period, evidence)
    select id, ${lexiconId}, type, hierarchy, "fromId", "toId", strength, confidence, note, period, evidence
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, type text, hierarchy text, "fromId" uuid, "toId" uuid, strength double precision,
             confidence double precision, note text, period text, evidence text)
  `.execute(kyselyOf(tx));
}

export async function saveRevisions(tx: Tx, applied: readonly Applied[], { changeId }: Writing): Promise<void> {
  const rows = applied.map(({ termId, version, content }) => ({
    termId,
    version,
    content,
    hash: contentHash(content),
  }));
  await sql`
    insert into revision (term_id, version, change_id, content, hash)
    select "termId", version, ${changeId}, content, hash from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r("termId" uuid, version integer, content jsonb, hash text)
  `.execute(kyselyOf(tx));
}
