alter table audit_entry drop column workspace_id;
