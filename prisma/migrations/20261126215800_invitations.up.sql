create table invitation (
  id           uuid primary key,
  workspace_id uuid not null references workspace on delete cascade,
  lexicon_id   uuid,
  role         text not null check (role in ('owner', 'admin', 'reviewer', 'editor', 'reader')),
  email        text,
  email_key    text,
  is_mailed    boolean not null,
  token_hash   bytea not null,
  invited_by   uuid references account on delete cascade,
  created_at   timestamptz(3) not null,
  expires_at   timestamptz(3) not null
);
create unique index invitation_token_unique on invitation (token_hash);
create index invitation_workspace on invitation (workspace_id, created_at, id);
create index invitation_email on invitation (email_key);
create unique index invitation_address_once on invitation (workspace_id, email_key, lexicon_id) nulls not distinct
  where email_key is not null;
