create table reset_link (
  token_hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  by_mail    boolean not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null
);
create index reset_link_account on reset_link (account_id);
