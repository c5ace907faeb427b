create table account (
  id            uuid primary key,
  email         text not null,
  email_key     text not null,
  name          text not null,
  password_hash text,
  is_admin      boolean not null,
  created_at    timestamptz(3) not null,
  disabled_at   timestamptz(3)
);
create unique index account_email_key_unique on account (email_key);

create table session (
  token_hash   bytea primary key,
  id           uuid not null,
  user_id      uuid not null references account on delete cascade,
  user_agent   text,
  created_at   timestamptz(3) not null,
  last_used_at timestamptz(3) not null,
  expires_at   timestamptz(3) not null
);
create unique index session_id_unique on session (id);
create index session_of_user on session (user_id);

create table setup_link (
  token_hash bytea primary key,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at    timestamptz(3)
);

create table workspace (
  id          uuid primary key,
  name        text not null,
  personal_of uuid references account,
  created_at  timestamptz(3) not null,
  removed_at  timestamptz(3)
);
create unique index workspace_personal_unique on workspace (personal_of);

create table membership (
  id           uuid primary key,
  workspace_id uuid not null references workspace on delete cascade,
  user_id      uuid not null references account on delete cascade,
  role         text not null check (role in ('owner', 'admin', 'reviewer', 'editor', 'reader')),
  lexicon_id   uuid
);
create index membership_user on membership (user_id, workspace_id);
create index membership_workspace on membership (workspace_id);
create unique index membership_once on membership (workspace_id, user_id, lexicon_id) nulls not distinct;
