create table audit_entry (
  id             uuid primary key,
  at             timestamptz(3) not null,
  action         text not null,
  actor          text not null,
  subject_kind   text,
  subject_id     uuid,
  request_id     text not null,
  address_prefix text,
  details        jsonb not null
);
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_actor on audit_entry (actor, at, id);
create index audit_entry_subject on audit_entry (subject_id, at, id);

-- What a flaw in Lexikon cannot take back. Who owns the table can, and must be trusted with it.
create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'audit_entry is only ever added to';
end
$$;
create trigger audit_append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_is_append_only();
