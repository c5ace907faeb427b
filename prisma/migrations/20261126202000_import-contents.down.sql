alter table import_item add column edits jsonb, add column theirs jsonb, add column diff jsonb;
update import_item n set edits = c.edits, theirs = c.theirs, diff = c.diff
  from import_item_content c where c.import_id = n.import_id and c.seq = n.seq;
alter table import_item alter column edits set not null, alter column diff set not null, drop column returns;
drop table import_item_content;
