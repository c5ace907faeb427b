create table import (
  id               uuid primary key,
  lexicon_id       uuid not null references lexicon on delete cascade,
  state            text not null check (state in
    ('queued', 'staging', 'ready', 'applying', 'applied', 'discarded', 'cancelled', 'failed')),
  file_name        text not null,
  format           text not null,
  options          jsonb not null,
  source           text,
  progress         jsonb not null,
  cancel_requested boolean not null,
  report           jsonb,
  error            jsonb,
  said             jsonb,
  created_by       text not null,
  actor            jsonb not null,
  change_id        uuid,
  created_at       timestamptz(3) not null,
  updated_at       timestamptz(3) not null
);
create index import_lexicon on import (lexicon_id, created_at desc, id desc);

create table import_chunk (
  import_id uuid not null references import on delete cascade,
  seq       integer not null,
  bytes     bytea not null,
  primary key (import_id, seq)
);

create table import_item (
  import_id    uuid not null references import on delete cascade,
  seq          integer not null,
  term_id      uuid not null,
  outcome      text not null check (outcome in ('added', 'changed', 'unchanged', 'dropped', 'conflict')),
  iri          text not null,
  name         text not null,
  base_version integer,
  edits        jsonb not null,
  theirs       jsonb,
  gives_up     boolean not null,
  diff         jsonb not null,
  decision     text check (decision in ('ours', 'theirs', 'remove')),
  moved        boolean not null,
  primary key (import_id, seq)
);
create index import_item_outcome on import_item (import_id, outcome, seq);
create index import_item_order on import_item (import_id, gives_up, seq);

create table import_said (
  import_id uuid not null references import on delete cascade,
  term_id   uuid not null,
  content   jsonb not null,
  primary key (import_id, term_id)
);

create table import_finding (
  import_id uuid not null references import on delete cascade,
  seq       integer not null,
  kind      text not null check (kind in ('kept', 'mended', 'rejected', 'noticed')),
  code      text not null,
  subject   text not null,
  message   text not null,
  line      integer,
  primary key (import_id, seq)
);
create index import_finding_kind on import_finding (import_id, kind, seq);
