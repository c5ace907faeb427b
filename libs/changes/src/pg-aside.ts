import { sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { domainNameKey } from '@lexikon/lexicons/domains/domain';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import type { Aside, AsideDomain } from './change.js';
import type { AsideTrace } from './content.repository.js';

/** Domains by IRI; statements and the scheme's IRI where the lexicon lacks them. */
export async function applyAside(tx: Tx, lexiconId: string, aside: Aside, at: Date): Promise<AsideTrace> {
  const { rows: lexicons } = await sql<{ kept: string[]; schemeIri: string | null }>`
    select kept, scheme_iri as "schemeIri" from lexicon where id = ${lexiconId} for update
  `.execute(kyselyOf(tx));
  const had = new Set(lexicons[0]?.kept);
  const kept = aside.kept.filter((statement) => !had.has(statement));
  const gone = (aside.gone ?? []).filter((statement) => had.has(statement));
  const schemeIri = lexicons[0]?.schemeIri === null ? aside.schemeIri : null;
  await saveStatements(tx, lexiconId, { added: kept, gone });
  if (schemeIri !== null) {
    await sql`update lexicon set scheme_iri = ${schemeIri} where id = ${lexiconId}`.execute(kyselyOf(tx));
  }
  const before = await listDomains(
    tx,
    lexiconId,
    aside.domains.map(({ iri }) => iri),
  );
  const domainIds = await saveDomains(tx, lexiconId, aside.domains, at);
  const replaced = before.map((domain) => ({ ...domain, version: domain.version + 1 }));
  return { domainIds, replaced, kept, gone, schemeIri };
}

async function saveStatements(
  tx: Tx,
  lexiconId: string,
  { added, gone }: { readonly added: readonly string[]; readonly gone: readonly string[] },
): Promise<void> {
  if (added.length === 0 && gone.length === 0) return;
  await sql`
    update lexicon
       set kept = array(select s from unnest(kept) with ordinality as k(s, n) where s <> all(${gone}::text[]) order by n)
                    || ${added}::text[]
     where id = ${lexiconId}
  `.execute(kyselyOf(tx));
}

async function listDomains(tx: Tx, lexiconId: string, iris: readonly string[]) {
  const { rows } = await sql<AsideDomain & { version: number }>`
    select id, parent_id as "parentId", iri, labels, kind, position, kept, version from domain
     where lexicon_id = ${lexiconId} and iri = any(${iris}::text[]) order by id for update
  `.execute(kyselyOf(tx));
  return rows;
}

/** Answers the ids of those that were not there. A parent may stand behind its child: they are asked for at the end. */
async function saveDomains(
  tx: Tx,
  lexiconId: string,
  domains: readonly AsideDomain[],
  at: Date,
): Promise<readonly string[]> {
  if (domains.length === 0) return [];
  const rows = domains.map((domain) => ({ ...domain, nameKey: domainNameKey(domain.labels) }));
  const { rows: saved } = await sql<{ id: string; isNew: boolean }>`
    insert into domain (id, lexicon_id, parent_id, iri, labels, name_key, kind, position, kept, version, created_at)
    select id, ${lexiconId}, "parentId", iri, labels, "nameKey", kind, position, kept, 1, ${at}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, "parentId" uuid, iri text, labels jsonb, "nameKey" text, kind text, position integer, kept text[])
    on conflict (lexicon_id, iri) do update
       set parent_id = excluded.parent_id, labels = excluded.labels, name_key = excluded.name_key,
           position = excluded.position, kept = excluded.kept, version = domain.version + 1
    returning id, version = 1 as "isNew"
  `.execute(kyselyOf(tx));
  return saved.filter(({ isNew }) => isNew).map(({ id }) => id);
}

/** Answers what it took away, as `applyAside` would bring it back. A domain that was altered since stays as it is. */
export async function revertAside(tx: Tx, lexiconId: string, trace: AsideTrace, at: Date): Promise<Aside> {
  const { domainIds, replaced = [], kept, gone = [], schemeIri } = trace;
  const present = await listDomains(
    tx,
    lexiconId,
    replaced.map(({ iri }) => iri),
  );
  const untouched = new Set(present.map(({ id, version }) => `${id} ${version}`));
  const returning = replaced.filter(({ id, version }) => untouched.has(`${id} ${version}`));
  await saveDomains(tx, lexiconId, returning, at);
  const removed = await removeDomains(tx, domainIds);
  await saveStatements(tx, lexiconId, { added: gone, gone: kept });
  await sql`
    update lexicon set scheme_iri = null where id = ${lexiconId} and scheme_iri = ${schemeIri}
  `.execute(kyselyOf(tx));
  const ids = new Set(returning.map(({ id }) => id));
  return { domains: [...removed, ...present.filter(({ id }) => ids.has(id))], kept, gone, schemeIri };
}

async function removeDomains(tx: Tx, ids: readonly string[]): Promise<readonly AsideDomain[]> {
  const removed: AsideDomain[] = [];
  // Children first: a domain goes only when nothing stands in it. Each round frees the parents of the last.
  for (;;) {
    const { rows } = await sql<AsideDomain>`
      delete from domain d
       where d.id = any(${ids}::uuid[])
         and not exists (select from domain c where c.parent_id = d.id)
         and not exists (select from term t where t.domain_ids @> array[d.id] and t.removed_at is null)
      returning d.id, d.parent_id as "parentId", d.iri, d.labels, d.kind, d.position, d.kept
    `.execute(kyselyOf(tx));
    if (rows.length === 0) return removed;
    removed.push(...rows);
  }
}
