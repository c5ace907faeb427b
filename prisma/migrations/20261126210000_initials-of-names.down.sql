drop index term_undefined;
drop index term_text_counts;
create index term_text_counts on term_text (lexicon_id, language_key, named, defined);
alter table term_text drop column initial;
