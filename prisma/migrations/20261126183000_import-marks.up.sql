-- What a preview is filtered by and counted, told when a term is staged: reading it from the differences of 120,000
-- terms takes seconds.
alter table import add column reading jsonb;
alter table import_item
  add column marks        text[] not null default '{}',
  add column folded       text not null default '',
  add column writes       boolean not null default true,
  add column theirs_write boolean not null default false;
-- Previews that wait: they can be looked at and applied as before, only their filters find nothing.
update import_item
   set folded = lower(name), writes = jsonb_array_length(edits) > 0,
       theirs_write = coalesce(jsonb_array_length(theirs), 0) > 0;
-- What is removed unless somebody decides otherwise says so itself.
update import_item n set decision = 'remove' from import i
 where i.id = n.import_id and n.outcome = 'dropped' and n.decision is null and (i.options ->> 'remove')::boolean;
update import_item n set decision = 'remove' where outcome = 'dropped' and decision = 'theirs';
alter table import_item
  alter column marks drop default,
  alter column folded drop default,
  alter column writes drop default,
  alter column theirs_write drop default;
