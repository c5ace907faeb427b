alter table session add column address_prefix text;
