import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Transactions, type Tx } from '@lexikon/kernel/transactions';
import { LexiconScopeReadModel } from '@lexikon/lexicons/lexicon-scope.read-model';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import type { TermContent } from '@lexikon/terms/term';
import { type ContentScope, ContentRepository } from './content.repository.js';
import { insertLabels, insertTexts } from './pg-content-rows.js';
import { hierarchies, labelRowsOf, textRowsOf } from './term-rows.js';
import { TermTextsRepository } from './term-texts.repository.js';

const BATCH = 1_000;

@Injectable()
export class PgTermTextsRepository extends TermTextsRepository {
  constructor(
    private readonly transactions: Transactions,
    private readonly lexicons: LexiconScopeReadModel,
    private readonly content: ContentRepository,
  ) {
    super();
  }

  override async rebuild(lexiconId: string, { force = false } = {}): Promise<number> {
    const scope = await this.lexicons.find(lexiconId);
    if (!scope) return 0;
    const namedFor = [...scope.languages, scope.defaultLanguage].join(' ');
    if (!force && (await this.isNamedFor(lexiconId, namedFor))) return 0;
    const types = hierarchies(await this.content.listTypes(scope.workspaceId));
    let written = 0;
    for (let afterId: string | null = null; ;) {
      const ids: readonly string[] = await this.transactions.run((tx) => rebuildBatch(tx, scope, types, afterId), {
        timeoutMs: 60_000,
      });
      if (ids.length === 0) break;
      afterId = ids.at(-1) ?? null;
      written += ids.length;
    }
    await this.transactions.run((tx) =>
      sql`update lexicon set named_for = ${namedFor} where id = ${lexiconId}`.execute(kyselyOf(tx)),
    );
    return written;
  }

  private async isNamedFor(lexiconId: string, namedFor: string): Promise<boolean> {
    const { rows } = await this.transactions.run((tx) =>
      sql`select from lexicon where id = ${lexiconId} and named_for = ${namedFor}`.execute(kyselyOf(tx)),
    );
    return rows.length > 0;
  }
}

/** A batch is a transaction: whoever edits waits for a thousand terms, not for all. */
async function rebuildBatch(
  tx: Tx,
  scope: ContentScope,
  types: ReadonlyMap<string, string | null>,
  afterId: string | null,
): Promise<readonly string[]> {
  // Locked first and read in a second statement: what was edited meanwhile comes with its new words.
  const { rows: locked } = await sql<{ id: string }>`
    select id from term where lexicon_id = ${scope.lexiconId} and removed_at is null
       and (${afterId}::uuid is null or id > ${afterId}::uuid)
     order by id limit ${BATCH} for update
  `.execute(kyselyOf(tx));
  const ids = locked.map(({ id }) => id);
  if (ids.length === 0) return [];
  const { rows } = await sql<{ termId: string; content: TermContent }>`
    select t.id as "termId", r.content from term t join revision r on r.term_id = t.id and r.version = t.version
     where t.id = any(${ids}::uuid[])
  `.execute(kyselyOf(tx));
  await sql`delete from label where term_id = any(${ids}::uuid[])`.execute(kyselyOf(tx));
  await sql`delete from term_text where term_id = any(${ids}::uuid[])`.execute(kyselyOf(tx));
  await insertLabels(tx, scope.lexiconId, rows.flatMap(labelRowsOf));
  await insertTexts(
    tx,
    scope.lexiconId,
    rows.flatMap((row) => textRowsOf(row, scope, types)),
  );
  return ids;
}
