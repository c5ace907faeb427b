alter table import_item drop column theirs_write, drop column writes, drop column folded, drop column marks;
alter table import drop column reading;
