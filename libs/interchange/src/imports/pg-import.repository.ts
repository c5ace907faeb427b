import { Injectable } from '@nestjs/common';
import { Kysely, type RawBuilder, sql } from 'kysely';
import type { Actor } from '@lexikon/kernel/actor';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import { authorKey } from '@lexikon/platform/pg-outbox';
import type { DB } from '../../../../generated/kysely/tables.js';
import { FINISHED, type Import, type ImportProgress, type ImportState, type SaidAside } from './import.js';
import { type ImportOutcome, type ImportPlace, ImportRepository, type NewImport } from './import.repository.js';

const COLUMNS = sql`
  id, lexicon_id as "lexiconId", state, file_name as "fileName", format, options, source, progress, report, reading, error, said,
  actor, change_id as "changeId", created_by as author,
  (select a.name from account a
    where a.id = case when created_by ~ '^user:[0-9a-f-]{36}$' then substr(created_by, 6)::uuid end) as "authorName",
  (select u.id from change u
    where u.undoes = change_id and not is_undone(u.id)
    order by u.at desc, u.id desc limit 1) as "undoneBy",
  import.created_at as "createdAt", updated_at as "updatedAt"`;

const QUEUED: ImportProgress = { phase: 'queued', done: 0, total: null };

@Injectable()
export class PgImportRepository extends ImportRepository {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async create(tx: Tx, { actor, options, ...row }: NewImport, at: Date): Promise<void> {
    await kyselyOf(tx)
      .insertInto('import')
      .values({
        id: row.id,
        lexicon_id: row.lexiconId,
        state: row.state,
        file_name: row.fileName,
        format: row.format,
        options: JSON.stringify(options),
        progress: JSON.stringify(QUEUED),
        cancel_requested: false,
        created_by: authorKey(actor),
        actor: JSON.stringify(actor),
        created_at: at,
        updated_at: at,
      })
      .execute();
  }

  override async appendChunk(tx: Tx, importId: string, seq: number, bytes: Uint8Array): Promise<void> {
    await kyselyOf(tx)
      .insertInto('import_chunk')
      .values({ import_id: importId, seq, bytes: Buffer.from(bytes) })
      .execute();
  }

  override async *readChunks(importId: string): AsyncGenerator<Uint8Array> {
    for (let seq = 0; ; seq += 1) {
      const row = await this.database
        .selectFrom('import_chunk')
        .select('bytes')
        .where('import_id', '=', importId)
        .where('seq', '=', seq)
        .executeTakeFirst();
      if (!row) return;
      yield row.bytes;
    }
  }

  override async removeChunksOfFinished(importId: string): Promise<void> {
    await sql`
      delete from import_chunk c using import i
       where c.import_id = ${importId} and i.id = c.import_id and i.state = any(${FINISHED}::text[])
    `.execute(this.database);
  }

  override async find(importId: string): Promise<Import | null> {
    const { rows } = await sql<Import>`select ${COLUMNS} from import where id = ${importId}`.execute(this.database);
    return rows[0] ?? null;
  }

  override async list(
    lexiconId: string,
    { after, limit }: { readonly after: ImportPlace | null; readonly limit: number },
  ): Promise<readonly Import[]> {
    const place = after ? sql`and (created_at, id) < (${after.createdAt}, ${after.id}::uuid)` : sql``;
    const { rows } = await sql<Import>`
      select ${COLUMNS} from import where lexicon_id = ${lexiconId} ${place}
       order by created_at desc, id desc limit ${limit}
    `.execute(this.database);
    return rows;
  }

  override async lockState(tx: Tx, importId: string): Promise<ImportState | null> {
    const { rows } = await sql<{ state: ImportState }>`
      select state from import where id = ${importId} for update
    `.execute(kyselyOf(tx));
    return rows[0]?.state ?? null;
  }

  override async move(
    tx: Tx,
    importId: string,
    from: readonly ImportState[],
    to: ImportState,
    { at, actor }: { readonly at: Date; readonly actor?: Actor },
  ): Promise<boolean> {
    const { rows } = await sql`
      update import set state = ${to}, updated_at = ${at}, cancel_requested = false, error = null
             ${actor ? sql`, actor = ${JSON.stringify(actor)}::jsonb` : sql``}
       where id = ${importId} and state = any(${from}::text[])
      returning id
    `.execute(kyselyOf(tx));
    return rows.length > 0;
  }

  override async claim(
    importId: string,
    state: 'staging' | 'applying',
    { at, silentSince }: { readonly at: Date; readonly silentSince: Date },
  ): Promise<Import | null> {
    // Waiting for its first worker: `queued`, or told to apply, which has no such state and says so by its phase.
    const { rows } = await sql<Import>`
      update import
         set state = ${state}, updated_at = ${at},
             progress = jsonb_build_object('phase', case ${state} when 'staging' then 'reading' else 'applying' end,
                                           'done', 0, 'total', null)
       where id = ${importId}
         and (state = 'queued' and ${state} = 'staging'
              or state = ${state} and (progress ->> 'phase' = 'ready' or updated_at < ${silentSince}))
      returning ${COLUMNS}
    `.execute(this.database);
    return rows[0] ?? null;
  }

  override async saveProgress(importId: string, progress: ImportProgress | null, at: Date): Promise<boolean> {
    const changed = progress ? sql`, progress = ${JSON.stringify(progress)}::jsonb` : sql``;
    const { rows } = await sql<{ cancelled: boolean }>`
      update import set updated_at = ${at} ${changed} where id = ${importId} returning cancel_requested as cancelled
    `.execute(this.database);
    return rows[0]?.cancelled ?? true;
  }

  override async requestCancel(importId: string): Promise<void> {
    await this.database.updateTable('import').set({ cancel_requested: true }).where('id', '=', importId).execute();
  }

  override async finish(importId: string, state: ImportState, outcome: ImportOutcome, at: Date): Promise<void> {
    const phase = state === 'ready' ? 'ready' : 'done';
    const isWhole = state === 'ready' || state === 'applied';
    const sets: readonly RawBuilder<unknown>[] = [
      sql`state = ${state}`,
      sql`updated_at = ${at}`,
      sql`cancel_requested = false`,
      sql`progress = progress || jsonb_build_object('phase', ${phase}::text,
            'done', case when ${isWhole} and progress -> 'total' <> 'null' then progress -> 'total'
                         else progress -> 'done' end)`,
      ...(outcome.source === undefined ? [] : [sql`source = ${outcome.source}`]),
      ...(outcome.changeId === undefined ? [] : [sql`change_id = ${outcome.changeId}`]),
      ...(outcome.report === undefined ? [] : [sql`report = ${JSON.stringify(outcome.report)}::jsonb`]),
      ...(outcome.reading === undefined ? [] : [sql`reading = ${JSON.stringify(outcome.reading)}::jsonb`]),
      ...(outcome.error === undefined ? [] : [sql`error = ${outcome.error && JSON.stringify(outcome.error)}::jsonb`]),
      ...(outcome.said === undefined ? [] : [sql`said = ${JSON.stringify(outcome.said)}::jsonb`]),
    ];
    await sql`update import set ${sql.join(sets)} where id = ${importId}`.execute(this.database);
  }

  override async findChange(importId: string): Promise<string | null> {
    const { rows } = await sql<{ id: string }>`
      select c.id from import i join change c on c.lexicon_id = i.lexicon_id and c.import_id = i.id where i.id = ${importId}
    `.execute(this.database);
    return rows[0]?.id ?? null;
  }

  override async findLastSaid(lexiconId: string, source: string): Promise<SaidAside | null> {
    const { rows } = await sql<{ said: SaidAside | null }>`
      select i.said from import i
       where i.lexicon_id = ${lexiconId} and i.source = ${source} and i.state = 'applied' and i.change_id is not null
         and not is_undone(i.change_id)
       order by i.updated_at desc limit 1
    `.execute(this.database);
    return rows[0]?.said ?? null;
  }
}
