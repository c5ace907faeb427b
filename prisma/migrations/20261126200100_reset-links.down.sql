drop table reset_link;
