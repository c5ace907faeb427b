create table relation_type (
  id             uuid primary key,
  workspace_id   uuid references workspace on delete cascade,
  key            text not null,
  inverse_key    text,
  "symmetric"    boolean not null,
  transitive     boolean not null,
  refines        text,
  hierarchy      text,
  property       text,
  labels         jsonb not null,
  inverse_labels jsonb not null,
  position       integer not null
);
create unique index relation_type_key_unique on relation_type (workspace_id, key) nulls not distinct;

insert into relation_type
  (id, workspace_id, key, inverse_key, "symmetric", transitive, refines, hierarchy, property, labels, inverse_labels, position)
values
  ('00000000-0000-7000-8000-000000000001', null, 'broader', 'narrower', false, true, null, 'broader',
   'http://www.w3.org/2004/02/skos/core#broader',
   '{"en": "broader", "fr": "générique"}', '{"en": "narrower", "fr": "spécifique"}', 1),
  ('00000000-0000-7000-8000-000000000002', null, 'is_a', 'has_kind', false, true, 'broader', 'broader', null,
   '{"en": "is a", "fr": "est un"}', '{"en": "has kind", "fr": "a pour sorte"}', 2),
  ('00000000-0000-7000-8000-000000000003', null, 'part_of', 'has_part', false, true, 'broader', 'broader', null,
   '{"en": "part of", "fr": "partie de"}', '{"en": "has part", "fr": "a pour partie"}', 3),
  ('00000000-0000-7000-8000-000000000004', null, 'instance_of', 'has_instance', false, false, 'broader', 'broader', null,
   '{"en": "instance of", "fr": "instance de"}', '{"en": "has instance", "fr": "a pour instance"}', 4),
  ('00000000-0000-7000-8000-000000000005', null, 'related_to', null, true, false, null, null,
   'http://www.w3.org/2004/02/skos/core#related',
   '{"en": "related to", "fr": "associé à"}', '{"en": "related to", "fr": "associé à"}', 5),
  ('00000000-0000-7000-8000-000000000006', null, 'opposes', null, true, false, null, null, null,
   '{"en": "opposes", "fr": "s’oppose à"}', '{"en": "opposes", "fr": "s’oppose à"}', 6),
  ('00000000-0000-7000-8000-000000000007', null, 'equivalent_to', null, true, true, null, null, null,
   '{"en": "equivalent to", "fr": "équivalent à"}', '{"en": "equivalent to", "fr": "équivalent à"}', 7),
  ('00000000-0000-7000-8000-000000000008', null, 'employs', 'employed_by', false, false, null, null, null,
   '{"en": "employs", "fr": "emploie"}', '{"en": "employed by", "fr": "employé par"}', 8),
  ('00000000-0000-7000-8000-000000000009', null, 'causes', 'results_from', false, false, null, null, null,
   '{"en": "causes", "fr": "cause"}', '{"en": "results from", "fr": "résulte de"}', 9),
  ('00000000-0000-7000-8000-000000000010', null, 'precedes', 'follows', false, true, null, 'precedes', null,
   '{"en": "precedes", "fr": "précède"}', '{"en": "follows", "fr": "suit"}', 10),
  ('00000000-0000-7000-8000-000000000011', null, 'influenced_by', 'influences', false, false, null, null, null,
   '{"en": "influenced by", "fr": "influencé par"}', '{"en": "influences", "fr": "influence"}', 11);
