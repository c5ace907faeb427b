alter table audit_entry add column workspace_id uuid;
create index audit_entry_workspace on audit_entry (workspace_id, at, id);
