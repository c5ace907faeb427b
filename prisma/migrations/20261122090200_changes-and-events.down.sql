drop table dead_letter;
drop table outbox;
drop table revision;
drop table change;
