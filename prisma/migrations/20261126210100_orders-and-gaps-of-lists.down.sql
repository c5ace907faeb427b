drop index term_text_undefined;
drop index term_text_unnamed;
drop index term_updated;
