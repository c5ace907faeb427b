create table change (
  id         uuid primary key,
  lexicon_id uuid not null,
  origin     text not null check (origin in ('ui', 'api', 'import', 'cli')),
  reason     text,
  author     text not null,
  request_id text not null,
  undoes     uuid,
  import_id  uuid,
  created    integer not null,
  updated    integer not null,
  removed    integer not null,
  aside      jsonb,
  at         timestamptz(3) not null
);
create index change_lexicon_at on change (lexicon_id, at desc, id desc);
create index change_undoes on change (undoes);

-- An undo that was itself undone no longer counts, but counts again once that was undone, and so on: in a chain each
-- one turns what holds.
create function is_undone(change_id uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from change u where u.undoes = change_id and not is_undone(u.id));
end $$;

create table revision (
  term_id   uuid not null,
  version   integer not null,
  change_id uuid not null,
  content   jsonb not null,
  hash      text not null,
  primary key (term_id, version)
);
create index revision_change on revision (change_id, term_id);
-- After an import nearly every revision is of one change, and a sample sees no other. The planner then takes every
-- change for one as large, and looks for the first terms of a small one by reading the whole table.
alter table revision alter column change_id set (n_distinct = -0.3);

create table outbox (
  id            uuid primary key,
  type          text not null,
  workspace_id  uuid not null,
  lexicon_id    uuid not null,
  actor         text not null,
  request_id    text not null,
  at            timestamptz(3) not null,
  term_ids      uuid[] not null check (cardinality(term_ids) <= 500),
  subject_id    uuid,
  bulk          boolean not null,
  dispatched_at timestamptz(3)
);
-- The relay asks for what waits, single edits first; dispatched rows leave the index.
create index outbox_waiting on outbox (bulk, id) where dispatched_at is null;
create index outbox_dispatched on outbox (dispatched_at) where dispatched_at is not null;

create table dead_letter (
  id        uuid primary key,
  handler   text not null,
  payload   jsonb not null,
  error     text not null,
  failed_at timestamptz(3) not null
);
