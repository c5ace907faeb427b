drop table import_finding;
drop table import_said;
drop table import_item;
drop table import_chunk;
drop table import;
