create table identity (
  id           uuid primary key,
  account_id   uuid not null references account on delete cascade,
  provider     text not null,
  issuer       text not null,
  subject      text not null,
  email        text,
  created_at   timestamptz(3) not null,
  last_used_at timestamptz(3) not null
);
create unique index identity_unique on identity (provider, issuer, subject);
create index identity_account on identity (account_id);

create table spent_attempt (
  secret_hash bytea primary key,
  expires_at  timestamptz(3) not null
);
