drop table dead_letter;
drop table outbox;
drop table revision;
drop function is_undone;
drop table change;
