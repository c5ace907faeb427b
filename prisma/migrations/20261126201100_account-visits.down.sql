alter table account drop column seen_before_at, drop column seen_at;
