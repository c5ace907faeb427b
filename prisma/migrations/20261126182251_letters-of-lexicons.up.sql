alter table lexicon_count
  add column defined integer not null default 0,
  add column letters jsonb not null default '{}';
alter table lexicon_count alter column defined drop default, alter column letters drop default;

-- What is new is counted once the relay has seen these: as if somebody had touched each lexicon.
insert into outbox (id, type, workspace_id, lexicon_id, actor, request_id, at, term_ids, bulk)
select uuidv7(), 'lexicon.changed', workspace_id, id, 'system', 'migration', now(), '{}', true from lexicon;
