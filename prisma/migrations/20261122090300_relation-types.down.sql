drop table relation_type;
