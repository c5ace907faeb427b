drop table spent_attempt;
drop table identity;
