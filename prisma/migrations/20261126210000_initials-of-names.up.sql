-- What a lexicon's names begin with, so that they are counted from an index in which most entries fall together.
alter table term_text add column initial text generated always as (left(name, 1)) stored;
drop index term_text_counts;
-- Read alone by whoever counts a lexicon, once a second while people write.
create index term_text_counts on term_text (lexicon_id, language_key, initial, named, defined);
-- Terms without a definition in any language, for the same.
create index term_undefined on term (lexicon_id) where removed_at is null and sheet -> 'definitions' = '[]';
