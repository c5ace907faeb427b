import { MANY } from './pg-term-lists.js';

/**
 * $1 the lexicon, $2 a language of it as its key, $3 the term, $4 the language as the lexicon's counts name it.
 *
 * To count the names before one of 118,000 takes 20 ms and more. In a large lexicon those of the letters before are
 * taken from its counts, which may lag by two seconds, and only those of the same letter are counted here.
 */
export const FIND_NEIGHBOURS = {
  name: 'find-neighbours',
  text: `
    with here as materialized (
      select name collate "unicode" as name, term_id
        from term_text where term_id = $3 and language_key = $2 and lexicon_id = $1
    ), letter as materialized (
      select key collate "unicode" as first, value::integer as n
        from lexicon_count c cross join jsonb_each_text(c.letters -> $4)
       where c.lexicon_id = $1 and c.terms > ${MANY}
    ), own as materialized (
      select coalesce(max(letter.first), '') as first from here left join letter on letter.first <> '#' and letter.first <= here.name
    ), place as materialized (
      select (select coalesce(sum(n), 0) from letter where letter.first = '#' or letter.first < own.first) * (own.first <> '')::integer
             + (select count(*) from term_text x
                 where x.lexicon_id = $1 and x.language_key = $2 and x.name collate "unicode" >= own.first
                   and (x.name collate "unicode", x.term_id) <= (here.name, here.term_id)) as position
        from here cross join own
    )
    select (select jsonb_build_object('id', x.term_id, 'name', x.name) from term_text x
             where x.lexicon_id = $1 and x.language_key = $2
               and (x.name collate "unicode", x.term_id) < (here.name, here.term_id)
             order by x.name collate "unicode" desc, x.term_id desc limit 1) as previous,
           (select jsonb_build_object('id', x.term_id, 'name', x.name) from term_text x
             where x.lexicon_id = $1 and x.language_key = $2
               and (x.name collate "unicode", x.term_id) > (here.name, here.term_id)
             order by x.name collate "unicode", x.term_id limit 1) as next,
           position::integer,
           greatest(position, (select sum(n) from letter), case when not exists (select from letter) then (
             select count(*) from term_text x where x.lexicon_id = $1 and x.language_key = $2) end)::integer as total
      from here cross join place`,
};
