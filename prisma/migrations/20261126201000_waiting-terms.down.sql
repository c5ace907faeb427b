alter table term drop column returned_in, drop column proposed_in;
