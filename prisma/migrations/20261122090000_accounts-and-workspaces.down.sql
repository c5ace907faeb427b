drop table membership;
drop table workspace;
drop table setup_link;
drop table session;
drop table account;
