alter table account drop column email_verified_at;
