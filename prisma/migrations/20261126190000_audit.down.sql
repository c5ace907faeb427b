drop table audit_entry;
drop function audit_is_append_only;
