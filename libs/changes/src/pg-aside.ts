import { sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import { fold } from '@lexikon/terms/fold';
import type { Aside, AsideDomain } from './change.js';
import type { AsideTrace } from './content.repository.js';

/** Domains by IRI, parents before their children; statements and the scheme's IRI where the lexicon lacks them. */
export async function applyAside(tx: Tx, lexiconId: string, aside: Aside, at: Date): Promise<AsideTrace> {
  const { rows: lexicons } = await sql<{ kept: string[]; schemeIri: string | null }>`
    select kept, scheme_iri as "schemeIri" from lexicon where id = ${lexiconId} for update
  `.execute(kyselyOf(tx));
  const had = new Set(lexicons[0]?.kept);
  const kept = aside.kept.filter((statement) => !had.has(statement));
  const schemeIri = lexicons[0]?.schemeIri === null ? aside.schemeIri : null;
  if (kept.length > 0 || schemeIri !== null) {
    await sql`
      update lexicon set kept = kept || ${kept}::text[], scheme_iri = coalesce(scheme_iri, ${schemeIri})
       where id = ${lexiconId}
    `.execute(kyselyOf(tx));
  }
  return { domainIds: await saveDomains(tx, lexiconId, aside, at), kept, schemeIri };
}

/** Answers the ids of those that were not there. */
async function saveDomains(tx: Tx, lexiconId: string, { domains }: Aside, at: Date): Promise<readonly string[]> {
  if (domains.length === 0) return [];
  const rows = domains.map(({ labels, ...domain }) => ({ ...domain, labels, nameKey: fold(labels[0]?.text ?? '') }));
  const { rows: saved } = await sql<{ id: string; isNew: boolean }>`
    insert into domain (id, lexicon_id, parent_id, iri, labels, name_key, kind, position, kept, version, created_at)
    select id, ${lexiconId}, null, iri, labels, "nameKey", kind, position, kept, 1, ${at}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, iri text, labels jsonb, "nameKey" text, kind text, position integer, kept text[])
    on conflict (lexicon_id, iri) do update
       set labels = excluded.labels, name_key = excluded.name_key, position = excluded.position, kept = excluded.kept,
           version = domain.version + 1
    returning id, version = 1 as "isNew"
  `.execute(kyselyOf(tx));
  // Afterwards: a parent may stand behind its child.
  await sql`
    update domain d set parent_id = r."parentId"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "parentId" uuid)
     where d.id = r.id and d.parent_id is distinct from r."parentId"
  `.execute(kyselyOf(tx));
  return saved.filter(({ isNew }) => isNew).map(({ id }) => id);
}

/** Answers what it took away, as `applyAside` would bring it back. */
export async function revertAside(tx: Tx, lexiconId: string, trace: AsideTrace): Promise<Aside> {
  const { domainIds, kept, schemeIri } = trace;
  const gone: AsideDomain[] = [];
  // Children first: a domain goes only when nothing stands in it. Each round frees the parents of the last.
  for (;;) {
    const { rows } = await sql<AsideDomain>`
      delete from domain d
       where d.id = any(${domainIds}::uuid[])
         and not exists (select from domain c where c.parent_id = d.id)
         and not exists (select from term t where t.domain_ids @> array[d.id] and t.removed_at is null)
      returning d.id, d.parent_id as "parentId", d.iri, d.labels, d.kind, d.position, d.kept
    `.execute(kyselyOf(tx));
    if (rows.length === 0) break;
    gone.push(...rows);
  }
  await sql`
    update lexicon
       set kept = array(select s from unnest(kept) with ordinality as k(s, n) where s <> all(${kept}::text[]) order by n),
           scheme_iri = case when scheme_iri = ${schemeIri} then null else scheme_iri end
     where id = ${lexiconId}
  `.execute(kyselyOf(tx));
  return { domains: gone, kept, schemeIri };
}
