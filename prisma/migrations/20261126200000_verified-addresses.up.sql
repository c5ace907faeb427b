-- Of the accounts that are there nobody has verified the address.
alter table account add column email_verified_at timestamptz(3);
