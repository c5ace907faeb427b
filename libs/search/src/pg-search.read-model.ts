import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import { Pool } from 'pg';
import type { DB } from '../../../generated/kysely/tables.js';
import { rankByLikeness, rankByWords } from './pg-ranking.js';
import { configOf, wantedText } from './pg-text-query.js';
import { comparePlaces, type Range } from './search.js';
import type { SearchQuery } from './search-query.js';
import { type FoundTerm, type RankedTerm, type Ranking, SearchReadModel } from './search.read-model.js';

// Lower than the default of 0.6, which a slip in a word of nine letters may fall below. At 0.4 all that ends in -ology
// would be alike.
const LIKENESS = '0.5';
// No folded text has them.
const [START, STOP] = ['\u0001', '\u0002'];
const MARKED = new RegExp(`${START}([^${STOP}]*)${STOP}`, 'g');
// Past this, a text is shown from its beginning, without marks.
const MAX_MARKED_LENGTH = 20_000;

const LIST_FOUND = {
  name: 'list-found',
  text: `
    select t.id, t.lexicon_id as "lexiconId", l.name as "lexiconName", l.default_language as "defaultLanguage",
           t.status, t.level, t.sheet -> 'labels' as labels, t.sheet -> 'definitions' as definitions,
           t.sheet -> 'notes' as notes
      from term t join lexicon l on l.id = t.lexicon_id
     where t.id = any($1::uuid[])`,
};

@Injectable()
export class PgSearchReadModel extends SearchReadModel {
  constructor(
    private readonly pool: Pool,
    private readonly database: Kysely<DB>,
  ) {
    super();
  }

  override async rank(ranking: Ranking): Promise<readonly RankedTerm[]> {
    const { sql: text, parameters } = rankByWords(ranking).compile(this.database);
    const { rows } = await this.pool.query<RankedTerm>({ ...nameOf(text, ranking), text, values: [...parameters] });
    return rows.sort(comparePlaces).slice(0, ranking.limit);
  }

  override async rankAlike(ranking: Ranking, foundIds: readonly string[]): Promise<readonly RankedTerm[]> {
    return this.database.transaction().execute(async (transaction) => {
      await sql`select set_config('pg_trgm.word_similarity_threshold', ${LIKENESS}, true)`.execute(transaction);
      const { rows } = await sql<RankedTerm>`${rankByLikeness(ranking, foundIds)}`.execute(transaction);
      return rows;
    });
  }

  override async listFound(termIds: readonly string[]): Promise<readonly FoundTerm[]> {
    const { rows } = await this.pool.query<FoundTerm>({ ...LIST_FOUND, values: [termIds] });
    return rows;
  }

  override async listMarks(
    query: SearchQuery,
    texts: readonly { readonly languageKey: string; readonly folded: string }[],
  ): Promise<readonly (readonly Range[])[]> {
    const wanted = wantedText(query, sql`x.key`);
    if (!wanted || texts.length === 0) return texts.map(() => []);
    const options = `HighlightAll=true, StartSel=${START}, StopSel=${STOP}`;
    const keys = texts.map(({ languageKey }) => languageKey);
    const folded = texts.map((text) => text.folded.slice(0, MAX_MARKED_LENGTH));
    const { rows } = await sql<{ marked: string }>`
      select ts_headline(${configOf(sql`x.key`)}, unaccent(x.folded), ${wanted.own}, ${options}) as marked
        from unnest(${keys}::text[], ${folded}::text[]) with ordinality as x(key, folded, at)
       order by x.at`.execute(this.database);
    return rows.map(({ marked }, index) => rangesIn(marked, folded[index] ?? ''));
  }
}

/**
 * Planning takes as long as a common search does, so the statement stays prepared, under a name that is its text's. But
 * a rare status wants another plan than a frequent one: a filtered statement is planned with its values.
 */
function nameOf(text: string, { filter: { status, level, domainId } }: Ranking): { readonly name?: string } {
  if (status !== undefined || level !== undefined || domainId !== undefined) return {};
  return { name: `search-${hash('md5', text)}` };
}

/** Where the marked words stand once the marks are taken out. */
function rangesIn(marked: string, folded: string): readonly Range[] {
  const found = [...marked.matchAll(MARKED)];
  // `unaccent` knows a few letters more than folding does. Where it makes two of one, places no longer agree.
  if (marked.length - found.length * 2 !== folded.length) return [];
  return found.map(({ index, 1: word = '' }, before) => [index - before * 2, index - before * 2 + word.length]);
}
