create table api_token (
  id             uuid primary key,
  token_hash     bytea not null,
  -- Whose it is: an account's, or a workspace's.
  account_id     uuid references account on delete cascade,
  workspace_id   uuid references workspace on delete cascade,
  created_by     uuid references account on delete set null,
  name           text,
  scopes         text[] not null check (scopes <@ '{read,write,review,admin}' and scopes <> '{}'),
  created_at     timestamptz(3) not null,
  expires_at     timestamptz(3) not null,
  last_used_at   timestamptz(3),
  address_prefix text,
  constraint api_token_of_one check (num_nonnulls(account_id, workspace_id) = 1)
);
create unique index api_token_hash_unique on api_token (token_hash);
create index api_token_account on api_token (account_id);
create index api_token_workspace on api_token (workspace_id);
