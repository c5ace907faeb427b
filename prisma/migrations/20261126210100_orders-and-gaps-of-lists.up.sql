-- Lists with the last changed first.
create index term_updated on term (lexicon_id, updated_at desc, id desc) where removed_at is null;
-- Lists of what is not yet named or defined in a language.
create index term_text_unnamed on term_text (lexicon_id, language_key, term_id) where not named;
create index term_text_undefined on term_text (lexicon_id, language_key, term_id) where not defined;
