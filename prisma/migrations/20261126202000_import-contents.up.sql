-- What applying an item writes is most of its row, and is not read where items are counted, filtered and decided: apart
-- from it, to decide 120,000 items rewrites a tenth of the bytes.
create table import_item_content (
  import_id uuid not null references import on delete cascade,
  seq       integer not null,
  edits     jsonb not null,
  theirs    jsonb,
  diff      jsonb not null,
  primary key (import_id, seq)
);
insert into import_item_content (import_id, seq, edits, theirs, diff)
select import_id, seq, edits, theirs, diff from import_item;
alter table import_item add column returns boolean not null default false;
update import_item set returns = true where edits @> '[{"kind": "restore"}]';
alter table import_item alter column returns drop default, drop column edits, drop column theirs, drop column diff;
