-- When the account was last seen, and when it was last seen in the visit before.
alter table account add column seen_at timestamptz(3), add column seen_before_at timestamptz(3);
