import { type RawBuilder, sql } from 'kysely';
import { languageKey } from '@lexikon/terms/term';
import { visibleLexicons } from './pg-visible-lexicons.js';
import { excludedText, wantedText } from './pg-text-query.js';
import { MAX_HITS, type SearchFilter, searchedLanguages } from './search.js';
import type { Ranking } from './search.read-model.js';
import { misspellingsOf } from './misspellings.js';

type Sql = RawBuilder<unknown>;

// Behind every other character in the order of bytes, which is that of the index.
const LAST = '\u{10ffff}';
// Words in labels, then in definitions, then in notes; the array is in the order D, C, B, A.
const WEIGHTS = '{0, 0.1, 0.3, 1}';
// Preferred before alternative before hidden, then shorter first. A folded label is seldom longer than 500.
const LABEL_COST = sql`
  (case l.kind when 'preferred' then 0 when 'alternative' then 1000 else 2000 end + least(length(l.folded), 999))`;
const MAX_COST = 3000;
// Within what is otherwise equal, less than one step of the cost.
const STATUS_BONUS = sql`
  case t.status when 'validated' then 0.0003 when 'in_review' then 0.0002 when 'proposed' then 0.0001 else 0 end`;
// The deprecated come last in their tier, whatever else speaks for them.
const CURRENT = sql`case t.status when 'deprecated' then 0 else 2 end`;

/**
 * The tiers exact, prefix and text. Each is cut to the best hits before the terms are looked up: a letter that begins
 * 20,000 labels costs their index entries, not their terms. The text is searched only where labels leave room.
 */
export function rankByWords(ranking: Ranking): Sql {
  return sql`
    with visible as materialized (${searchedLexicons(ranking)}),
    labels as materialized (
      select l.term_id, min(case l.folded when ${ranking.query.label} then 0 else 10000 end + ${LABEL_COST}) as cost
        from label l
       where ${labelBegins(ranking)} and ${isWanted(ranking, 'l')}
       group by l.term_id order by cost, l.term_id limit ${ranking.limit}
    ),
    texts as materialized (${textHits(ranking)})
    select t.id, case when h.cost < 10000 then 'exact' else 'prefix' end as tier,
           (${CURRENT} + 1 - (h.cost % 10000) / ${MAX_COST}::float8 + ${STATUS_BONUS})::float8 as score,
           null::uuid as "labelId", null as "languageKey"
      from labels h join term t on t.id = h.term_id where t.removed_at is null
    union all
    select t.id, 'text', (${CURRENT} + h.rank)::float8, null, h.language_key
      from texts h join term t on t.id = h.term_id where t.removed_at is null`;
}

function labelBegins({ query: { label, isLiteral } }: Ranking): Sql {
  if (isLiteral) return sql`l.folded = ${label}`;
  return sql`l.folded ~>=~ ${label} and l.folded ~<~ ${label + LAST}`;
}

function textHits(ranking: Ranking): Sql {
  const wanted = wantedText(ranking.query, sql`x.language_key`);
  if (!wanted) return sql`select null::uuid as term_id, null as language_key, null::float8 as rank where false`;
  return sql`
    select * from (
      select distinct on (x.term_id) x.term_id, x.language_key,
             ts_rank(${WEIGHTS}, x.text, ${wanted.own}) + 0.001 / (1 + length(x.name)) as rank
        from term_text x
       where x.text @@ ${wanted.any} and x.text @@ ${wanted.own} and ${isWanted(ranking, 'x')}
         and (select count(*) from labels) <= ${MAX_HITS}
         and x.term_id not in (select term_id from labels)
       order by x.term_id, rank desc, x.language_key) best
     order by rank desc, term_id limit ${ranking.limit}`;
}

/**
 * The fuzzy tier: labels whose groups of three letters are those of the query, and for a single short word, of which
 * a slip leaves too few of them whole, labels that are or begin with one that is a slip away.
 */
export function rankByLikeness(ranking: Ranking, foundIds: readonly string[]): Sql {
  const { label } = ranking.query;
  const slips = misspellingsOf(label);
  return sql`
    with visible as materialized (${searchedLexicons(ranking)}),
    alike as (
      select l.term_id, l.id, l.kind, (word_similarity(${label}, l.folded) + similarity(${label}, l.folded)) / 2 as likeness
        from label l where ${label} <% l.folded and length(${label}) > 4 and ${isWanted(ranking, 'l')}
      union all
      select l.term_id, l.id, l.kind, 0.5 + 0.4 / (1 + length(l.folded) - length(slip))
        -- From the slip itself to it and a space and anything: the space is the first of the printable characters.
        from unnest(${slips}::text[]) slip join label l on l.folded ~>=~ slip and l.folded ~<~ (slip || '!')
       where ${isWanted(ranking, 'l')}
    ),
    best as (
      select distinct on (term_id) term_id, id, likeness - case kind when 'preferred' then 0 else 0.001 end as likeness
        from alike where term_id <> all(${foundIds}::uuid[])
       order by term_id, likeness desc, id
    )
    select t.id, 'fuzzy' as tier, (${CURRENT} + h.likeness)::float8 as score, h.id as "labelId", null as "languageKey"
      from best h join term t on t.id = h.term_id
     where t.removed_at is null
     order by score desc, t.id limit ${ranking.limit}`;
}

function searchedLexicons({ actor, filter: { lexiconId } }: Ranking): Sql {
  return lexiconId ? sql`${visibleLexicons(actor)} and l.id = ${lexiconId}` : visibleLexicons(actor);
}

/** What every hit must meet, whichever table it is found in. */
function isWanted({ query, filter }: Ranking, alias: 'l' | 'x'): Sql {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  const excluded = excludedText(query, sql`e.language_key`);
  return sql`
    ${column('lexicon_id')} = any(array(select id from visible))
    ${filter.language === undefined ? sql`` : sql`and ${isIn(filter.language, column('language_key'))}`}
    ${hasFacts(filter) ? sql`and exists (${factsOf(filter, column('term_id'))})` : sql``}
    ${
      excluded
        ? sql`and not exists (
            select from term_text e where e.term_id = ${column('term_id')} and e.text @@ ${excluded.own})`
        : sql``
    }`;
}

function hasFacts({ status, level, domainId }: SearchFilter): boolean {
  return status !== undefined || level !== undefined || domainId !== undefined;
}

function factsOf({ status, level, domainId }: SearchFilter, termId: Sql): Sql {
  return sql`
    select from term f where f.id = ${termId} and f.removed_at is null
      ${status === undefined ? sql`` : sql`and f.status = ${status}`}
      ${level === undefined ? sql`` : sql`and f.level = ${level}`}
      ${domainId === undefined ? sql`` : sql`and f.domain_ids @> array[${domainId}::uuid]`}`;
}

/** As `isInLanguage`. */
function isIn(language: string, column: Sql): Sql {
  return sql`(${column} = any(${searchedLanguages(language)}) or ${column} ^@ ${`${languageKey(language)}-`})`;
}
