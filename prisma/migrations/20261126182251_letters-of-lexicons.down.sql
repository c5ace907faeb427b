alter table lexicon_count drop column letters, drop column defined;
