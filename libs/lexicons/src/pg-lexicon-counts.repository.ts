import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Clock } from '@lexikon/kernel/clock';
import { type Tx, Transactions } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import { canonicalLanguage, languageKey } from '@lexikon/terms/term';
import { LexiconCountsRepository } from './lexicon-counts.repository.js';

type Tally = Readonly<Record<string, number>>;

/** Terms that are alike in what is counted: there are few kinds of them, however many terms. */
interface Alike {
  readonly status: string;
  readonly domainIds: readonly string[];
  readonly definedIn: readonly (string | null)[];
  readonly n: number;
}

interface Counted {
  readonly alike: readonly Alike[];
  readonly removed: number;
  readonly relations: number;
  readonly preferred: Tally;
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

/** One statement, hence one moment. Labels are rows of terms that are there only; relations stay with removed terms. */
async function count(tx: Tx, lexiconId: string): Promise<Counted> {
  const { rows } = await sql<Counted>`
    with removed as materialized (
      select id from term where lexicon_id = ${lexiconId} and removed_at is not null
    ), hidden as (
      select r.id from removed join relation r on r.from_id = removed.id
      union
      select r.id from removed join relation r on r.to_id = removed.id
    ), alike as (
      -- One pass over the terms: grouped apart by status, domain and language it takes three times as long.
      select status, domain_ids as "domainIds",
             jsonb_path_query_array(sheet, '$.definitions[*].language') as "definedIn", count(*)::integer as n
        from term where lexicon_id = ${lexiconId} and removed_at is null
       group by 1, 2, 3
    ), preferred as (
      select language_key, count(*)::integer as n from label
       where lexicon_id = ${lexiconId} and kind = 'preferred' group by language_key
    )
    select (select coalesce(jsonb_agg(alike), '[]') from alike) as alike,
           (select count(*)::integer from removed) as removed,
           (select count(*)::integer from relation where lexicon_id = ${lexiconId})
             - (select count(*)::integer from hidden) as relations,
           (select coalesce(jsonb_object_agg(language_key, n), '{}') from preferred) as preferred`.execute(
    kyselyOf(tx),
  );
  const [counted] = rows;
  if (!counted) throw new Error('A count without a row');
  return counted;
}

async function save(tx: Tx, lexiconId: string, { alike, ...counted }: Counted, at: Date): Promise<void> {
  const terms = alike.reduce((sum, { n }) => sum + n, 0);
  const statuses = tally(alike, ({ status }) => [status]);
  const domains = tally(alike, ({ domainIds }) => domainIds);
  const defined = tally(alike, ({ definedIn }) => definedIn.map(languageKey));
  const languages = languagesOf(counted.preferred, defined);
  // A lexicon that was purged meanwhile has nothing to select.
  await sql`
    insert into lexicon_count (lexicon_id, terms, relations, removed, statuses, languages, domains, counted_at)
    select id, ${terms}, ${counted.relations}, ${counted.removed}, ${JSON.stringify(statuses)}::jsonb,
           ${JSON.stringify(languages)}::jsonb, ${JSON.stringify(domains)}::jsonb, ${at}
      from lexicon where id = ${lexiconId}
    on conflict (lexicon_id) do update
       set terms = excluded.terms, relations = excluded.relations, removed = excluded.removed,
           statuses = excluded.statuses, languages = excluded.languages, domains = excluded.domains,
           counted_at = excluded.counted_at`.execute(kyselyOf(tx));
}

/** How many terms have each key. One that has a key twice, such as two definitions in a language, counts once. */
function tally(alike: readonly Alike[], keysOf: (alike: Alike) => readonly string[]): Tally {
  const sums = new Map<string, number>();
  for (const kind of alike) {
    for (const key of new Set(keysOf(kind))) sums.set(key, (sums.get(key) ?? 0) + kind.n);
  }
  return Object.fromEntries(sums);
}

function languagesOf(preferred: Tally, defined: Tally) {
  const keys = [...new Set([...Object.keys(preferred), ...Object.keys(defined)])].sort();
  return Object.fromEntries(
    keys.map((key) => [canonicalLanguage(key) ?? '', { preferred: preferred[key] ?? 0, defined: defined[key] ?? 0 }]),
  );
}
