import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Clock } from '@lexikon/kernel/clock';
import { type Tx, Transactions } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import { countLetters } from '@lexikon/terms/alphabet';
import { canonicalLanguage } from '@lexikon/terms/term';
import { LexiconCountsRepository } from './lexicon-counts.repository.js';

interface LanguageCount {
  readonly key: string;
  readonly preferred: number;
  readonly defined: number;
}

/** How many names in a language of the lexicon begin with a character. */
interface Beginning {
  readonly key: string;
  readonly text: string;
  readonly n: number;
}

interface Counted {
  readonly terms: number;
  readonly removed: number;
  readonly relations: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly domains: Readonly<Record<string, number>>;
  readonly languages: readonly LanguageCount[];
  readonly defined: number;
  readonly beginnings: readonly Beginning[];
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
    ), language as (
      select language_key as key, count(*) filter (where named)::integer as preferred,
             count(*) filter (where defined)::integer as defined
        from term_text where lexicon_id = ${lexiconId} and (named or defined) group by language_key
    ), beginning as (
      select language_key as key, left(x.name, 1) as text, count(*)::integer as n
        from lexicon l cross join unnest(l.languages) as language
        join term_text x on x.lexicon_id = l.id and x.language_key = lower(language)
       where l.id = ${lexiconId} group by language_key, left(x.name, 1)
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
           (select coalesce(jsonb_agg(language order by key), '[]') from language) as languages,
           (select count(distinct term_id)::integer from term_text where lexicon_id = ${lexiconId} and defined) as defined,
           (select coalesce(jsonb_agg(beginning), '[]') from beginning) as beginnings`.execute(kyselyOf(tx));
  const [counted] = rows;
  if (!counted) throw new Error('A count without a row');
  return counted;
}

async function save(tx: Tx, lexiconId: string, counted: Counted, at: Date): Promise<void> {
  const languages = Object.fromEntries(
    counted.languages.map(({ key, ...counts }) => [canonicalLanguage(key) ?? '', counts]),
  );
  const byLanguage = Map.groupBy(counted.beginnings, ({ key }) => canonicalLanguage(key) ?? '');
  const letters = Object.fromEntries([...byLanguage].map(([language, all]) => [language, countLetters(all)]));
  // A lexicon that was purged meanwhile has nothing to select.
  await sql`
    insert into lexicon_count (lexicon_id, terms, relations, removed, statuses, languages, domains, defined, letters,
                               counted_at)
    select id, ${counted.terms}, ${counted.relations}, ${counted.removed}, ${JSON.stringify(counted.statuses)}::jsonb,
           ${JSON.stringify(languages)}::jsonb, ${JSON.stringify(counted.domains)}::jsonb, ${counted.defined},
           ${JSON.stringify(letters)}::jsonb, ${at}
      from lexicon where id = ${lexiconId}
    on conflict (lexicon_id) do update
       set terms = excluded.terms, relations = excluded.relations, removed = excluded.removed,
           statuses = excluded.statuses, languages = excluded.languages, domains = excluded.domains,
           defined = excluded.defined, letters = excluded.letters, counted_at = excluded.counted_at`.execute(
    kyselyOf(tx),
  );
}
