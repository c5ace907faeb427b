alter table session drop column address_prefix;
