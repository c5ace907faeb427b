import { type RawBuilder, sql } from 'kysely';
import { languageKey } from '@lexikon/terms/term';
import { viewerOf, visibleLexiconsSql } from '@lexikon/workspaces/visible-lexicons';
import { excludedText, wantedText } from './pg-text-query.js';
import { MAX_HITS, type SearchFilter, searchedLanguages } from './search.js';
import type { Ranking } from './search.read-model.js';
import { slipsOf } from './slips.js';

type Sql = RawBuilder<unknown>;

// Behind every other character in the order of bytes, which is that of the index.
const LAST = '\u{10ffff}';
// Words in labels, then in definitions, then in notes; the array is in the order D, C, B, A. Ranks stay below 1 (32).
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
    with ${scope(ranking)},
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
             ts_rank(${WEIGHTS}, x.text, ${wanted.own}, 32) + 0.001 / (1 + length(x.name)) as rank
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
  const slips = slipsOf(label);
  const words = slips.map(({ word }) => word);
  const likenesses = slips.map(({ likeness }) => likeness);
  return sql`
    with ${scope(ranking)},
    alike as (
      select l.term_id, l.id, l.kind, (word_similarity(${label}, l.folded) + similarity(${label}, l.folded)) / 2 as likeness
        from label l where ${label} <% l.folded and length(${label}) > 4 and ${isWanted(ranking, 'l')}
      union all
      select l.term_id, l.id, l.kind, m.likeness - 0.001 * (length(l.folded) - length(m.word))
        -- The word itself, or it and a space and anything: the space is the first of the printable characters.
        from unnest(${words}::text[], ${likenesses}::float8[]) as m(word, likeness)
        join label l on l.folded ~>=~ m.word and l.folded ~<~ (m.word || '!')
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

/**
 * Where to look, and what to leave out, for every statement to begin with: the visible lexicons are told by the numbers
 * of the first two parameters.
 */
function scope({ actor, query, filter: { lexiconId } }: Ranking): Sql {
  const { id, seesAll } = viewerOf(actor);
  const visible = sql.raw(visibleLexiconsSql('$1', '$2'));
  const excluded = excludedText(query, sql`e.language_key`);
  return sql`
    viewer as (select ${id}::uuid, ${seesAll}::boolean),
    visible as materialized (
      select id from (${visible}) v ${lexiconId === undefined ? sql`` : sql`where id = ${lexiconId}`}
    ),
    excluded as materialized (${
      excluded
        ? sql`select e.term_id from term_text e where e.text @@ ${excluded.any} and e.text @@ ${excluded.own}`
        : sql`select null::uuid as term_id where false`
    })`;
}

/** What every hit must meet, whichever table it is found in. */
function isWanted({ query, filter }: Ranking, alias: 'l' | 'x'): Sql {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  const { language } = filter;
  return sql`
    ${column('lexicon_id')} = any(array(select id from visible))
    ${query.excluded.length === 0 ? sql`` : sql`and ${column('term_id')} not in (select term_id from excluded)`}
    ${language === undefined ? sql`` : sql`and ${isIn(language, column('language_key'))}`}
    ${hasFacts(filter) ? sql`and exists (${factsOf(filter, column('term_id'))})` : sql``}`;
}

function hasFacts({ status, level, domainId }: SearchFilter): boolean {
  return status !== undefined || level !== undefined || domainId !== undefined;
}

function factsOf({ status, level, domainId }: SearchFilter, termId: Sql): Sql {
  return sql`
    select from term f
     where f.id = ${termId} and f.lexicon_id = any(array(select id from visible)) and f.removed_at is null
      ${status === undefined ? sql`` : sql`and f.status = ${status}`}
      ${level === undefined ? sql`` : sql`and f.level = ${level}`}
      ${domainId === undefined ? sql`` : sql`and f.domain_ids @> array[${domainId}::uuid]`}`;
}

/** As `isInLanguage`. */
function isIn(language: string, column: Sql): Sql {
  return sql`(${column} = any(${searchedLanguages(language)}) or ${column} ^@ ${`${languageKey(language)}-`})`;
}
