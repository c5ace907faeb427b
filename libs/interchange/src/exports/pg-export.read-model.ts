import { Injectable } from '@nestjs/common';
import { type ControlledTransaction, Kysely, sql } from 'kysely';
import type { DB } from '../../../../generated/kysely/tables.js';
import { ExportReadModel, type ExportSnapshot } from './export.read-model.js';
import type { ExportedTerm, ExportSource } from '../files/export-source.js';
import { Turnstile } from './turnstile.js';

const BATCH = 500;

/** Each holds a connection for as long as somebody downloads; the others are for everyone else. */
const AT_ONCE = 3;

type Snapshot = ControlledTransaction<DB>;

@Injectable()
export class PgExportReadModel extends ExportReadModel {
  private readonly turnstile = new Turnstile(AT_ONCE);

  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async findName(lexiconId: string): Promise<string | null> {
    const row = await this.database.selectFrom('lexicon').select('name').where('id', '=', lexiconId).executeTakeFirst();
    return row?.name ?? null;
  }

  override async open(
    lexiconId: string,
    { withProvenance }: { readonly withProvenance: boolean },
  ): Promise<ExportSnapshot | null> {
    const leave = await this.turnstile.enter();
    try {
      const snapshot = await this.begin();
      const close = () => end(snapshot).finally(leave);
      try {
        const source = await loadSource(snapshot, lexiconId, withProvenance);
        if (source) return { source, close };
      } catch (error) {
        await close();
        throw error;
      }
      await close();
      return null;
    } catch (error) {
      leave();
      throw error;
    }
  }

  private async begin(): Promise<Snapshot> {
    const snapshot = await this.database
      .startTransaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute();
    // Whoever stops reading for so long is gone, or does as if to keep us from cleaning up.
    await sql`select set_config('idle_in_transaction_session_timeout', '60s', true),
                     set_config('transaction_timeout', '30min', true)`.execute(snapshot);
    return snapshot;
  }
}

async function end(snapshot: Snapshot): Promise<void> {
  // Nothing was written; a connection that the server has ended has nothing left to roll back.
  await snapshot
    .rollback()
    .execute()
    .catch(() => undefined);
}

async function loadSource(
  snapshot: Snapshot,
  lexiconId: string,
  withProvenance: boolean,
): Promise<ExportSnapshot['source'] | null> {
  const { rows: lexicons } = await sql<Omit<ExportSnapshot['source'], 'domains' | 'terms'>>`
    select coalesce(scheme_iri, base_iri) as "schemeIri", name, description, licence, kept,
           default_language as "defaultLanguage"
      from lexicon where id = ${lexiconId}
  `.execute(snapshot);
  const lexicon = lexicons[0];
  if (!lexicon) return null;
  const { rows: domains } = await sql<ExportSource['domains'][number]>`
    select d.iri, p.iri as "parentIri", d.kind, d.labels, d.position, d.kept
      from domain d left join domain p on p.id = d.parent_id
     where d.lexicon_id = ${lexiconId} order by d.iri
  `.execute(snapshot);
  return { ...lexicon, domains, terms: () => listTerms(snapshot, lexiconId, withProvenance) };
}

async function* listTerms(
  snapshot: Snapshot,
  lexiconId: string,
  withProvenance: boolean,
): AsyncGenerator<readonly ExportedTerm[]> {
  let after = '';
  for (;;) {
    const terms: readonly ExportedTerm[] = await loadTerms(snapshot, lexiconId, after, withProvenance);
    if (terms.length > 0) yield terms;
    if (terms.length < BATCH) return;
    after = terms.at(-1)?.iri ?? after;
  }
}

async function loadTerms(
  snapshot: Snapshot,
  lexiconId: string,
  after: string,
  withProvenance: boolean,
): Promise<readonly ExportedTerm[]> {
  interface Row extends Omit<ExportedTerm, 'provenance'>, NonNullable<ExportedTerm['provenance']> {}
  const { rows } = await sql<Row>`
    select t.iri, t.id, t.version, t.created_at as "createdAt", t.updated_at as "updatedAt",
           jsonb_build_object('status', t.status, 'level', t.level, 'removed', false, 'sheet', t.sheet) as content,
           coalesce((select array_agg(d.iri order by d.iri) from domain d where d.id = any(t.domain_ids)), '{}')
             as "domainIris",
           coalesce((select array_agg(s.iri order by s.iri) from term s
                      where s.id = any(t.successor_ids) and s.removed_at is null), '{}') as "successorIris",
           coalesce((select jsonb_agg(jsonb_build_object('type', r.type, 'toIri', o.iri, 'strength', r.strength,
                              'confidence', r.confidence, 'note', r.note, 'period', r.period, 'evidence', r.evidence)
                              order by r.type, o.iri)
                       from relation r join term o on o.id = r.to_id
                      where r.from_id = t.id and o.removed_at is null), '[]') as relations,
           coalesce((select jsonb_agg(jsonb_build_object('type', r.type, 'fromIri', o.iri) order by r.type, o.iri)
                       from relation r join term o on o.id = r.from_id
                      where r.to_id = t.id and o.removed_at is null), '[]') as incoming
      from term t
     where t.lexicon_id = ${lexiconId} and t.removed_at is null and t.iri > ${after}
     order by t.iri limit ${BATCH}
  `.execute(snapshot);
  return rows.map(({ id, version, createdAt, updatedAt, ...term }) => ({
    ...term,
    provenance: withProvenance ? { id, version, createdAt, updatedAt } : null,
  }));
}
