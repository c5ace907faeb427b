import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Clock } from '@lexikon/kernel/clock';
import { type Tx, Transactions } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import { countLetters } from '@lexikon/terms/alphabet';
import { canonicalLanguage, languageKey } from '@lexikon/terms/term';
import { LexiconCountsRepository } from './lexicon-counts.repository.js';

/** The texts in a language whose names begin with the same character. */
interface TextCount {
  readonly key: string;
  readonly text: string;
  readonly n: number;
  readonly preferred: number;
  readonly defined: number;
}

interface Counted {
  readonly terms: number;
  readonly removed: number;
  /** Without a definition in any language. */
  readonly lacking: number;
  readonly relations: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly domains: Readonly<Record<string, number>>;
  readonly texts: readonly TextCount[];
  /** Those that the lexicon names as its own; null where the lexicon is gone. */
  readonly languages: readonly string[] | null;
}

@Injectable()
export class PgLexiconCountsRepository extends LexiconCountsRepository {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async recount(lexiconId: string): Promise<void> {
    await this.transactions.run(
      async (tx) => {
        // Counting waits for counting, so that the later one, which has seen more, writes last. It does not wait for
        // writers: an import holds the lexicon's row for minutes.
        const key = `counts ${lexiconId}`;
        await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(kyselyOf(tx));
        const at = this.clock.now();
        const counted = await count(tx, lexiconId);
        await save(tx, lexiconId, counted, at);
      },
      { timeoutMs: 60_000 },
    );
  }
}

/**
 * One statement, hence one moment. Each part reads an index alone: the rows themselves, with their sheets, are ten times
 * as much. Rows of texts are of terms that are there only; relations stay with removed terms.
 */
async function count(tx: Tx, lexiconId: string): Promise<Counted> {
  const { rows } = await sql<Counted>`
    with removed as materialized (
      select id from term where lexicon_id = ${lexiconId} and removed_at is not null
    ), hidden as (
      select r.id from removed join relation r on r.from_id = removed.id
      union
      select r.id from removed join relation r on r.to_id = removed.id
    ), status as (
      select status, count(*)::integer as n from term where lexicon_id = ${lexiconId} and removed_at is null group by status
    ), counted as (
      select language_key as key, initial as text, count(*)::integer as n,
             count(*) filter (where named)::integer as preferred, count(*) filter (where defined)::integer as defined
        from term_text where lexicon_id = ${lexiconId} group by language_key, initial
    ), placed as (
      select domain_id, count(*)::integer as n
        from term cross join unnest(domain_ids) as domain_id
       where lexicon_id = ${lexiconId} and removed_at is null and domain_ids <> '{}' group by domain_id
    )
    select (select coalesce(sum(n), 0)::integer from status) as terms,
           (select count(*)::integer from removed) as removed,
           (select count(*)::integer from relation where lexicon_id = ${lexiconId})
             - (select count(*)::integer from hidden) as relations,
           (select coalesce(jsonb_object_agg(status, n), '{}') from status) as statuses,
           (select coalesce(jsonb_object_agg(domain_id, n), '{}') from placed) as domains,
           (select count(*)::integer from term
             where lexicon_id = ${lexiconId} and removed_at is null and sheet -> 'definitions' = '[]') as lacking,
           (select coalesce(jsonb_agg(counted), '[]') from counted) as texts,
           (select languages from lexicon where id = ${lexiconId}) as languages`.execute(kyselyOf(tx));
  const [counted] = rows;
  if (!counted) throw new Error('A count without a row');
  return counted;
}

async function save(tx: Tx, lexiconId: string, counted: Counted, at: Date): Promise<void> {
  const { terms, relations, removed, statuses, domains } = counted;
  const { languages, letters } = foldTexts(counted);
  // A lexicon that was purged meanwhile has nothing to select.
  await sql`
    insert into lexicon_count (lexicon_id, terms, relations, removed, statuses, languages, domains, defined, letters,
                               counted_at)
    select id, ${terms}, ${relations}, ${removed}, ${JSON.stringify(statuses)}::jsonb,
           ${JSON.stringify(languages)}::jsonb, ${JSON.stringify(domains)}::jsonb, ${terms - counted.lacking},
           ${JSON.stringify(letters)}::jsonb, ${at}
      from lexicon where id = ${lexiconId}
    on conflict (lexicon_id) do update
       set terms = excluded.terms, relations = excluded.relations, removed = excluded.removed,
           statuses = excluded.statuses, languages = excluded.languages, domains = excluded.domains,
           defined = excluded.defined, letters = excluded.letters, counted_at = excluded.counted_at`.execute(
    kyselyOf(tx),
  );
}

/** What is said of a language's labels and definitions, and, where terms are listed in it, of the letters of its index. */
function foldTexts({ texts, languages }: Counted) {
  const own = new Set(languages?.map((language) => languageKey(language)));
  const byLanguage = [...Map.groupBy(texts, ({ key }) => key)].map(([key, all]) => ({
    key,
    language: canonicalLanguage(key) ?? '',
    preferred: all.reduce((sum, { preferred }) => sum + preferred, 0),
    defined: all.reduce((sum, { defined }) => sum + defined, 0),
    all,
  }));
  const used = byLanguage.filter(({ preferred, defined }) => preferred + defined > 0);
  const listed = byLanguage.filter(({ key }) => own.has(key));
  return {
    languages: Object.fromEntries(used.map(({ language, preferred, defined }) => [language, { preferred, defined }])),
    letters: Object.fromEntries(listed.map(({ language, all }) => [language, countLetters(all)])),
  };
}
