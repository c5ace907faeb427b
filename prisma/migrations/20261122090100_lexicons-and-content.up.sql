create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table lexicon (
  id               uuid primary key,
  workspace_id     uuid not null references workspace,
  name             text not null,
  name_key         text not null,
  description      text,
  languages        text[] not null,
  default_language text not null,
  licence          text,
  base_iri         text not null,
  scheme_iri       text,
  visibility       text not null check (visibility in ('workspace', 'public')),
  four_eyes        boolean not null,
  kept             text[] not null,
  named_for        text,
  version          integer not null,
  created_at       timestamptz(3) not null,
  updated_at       timestamptz(3) not null,
  archived_at      timestamptz(3),
  removed_at       timestamptz(3)
);
create index lexicon_workspace on lexicon (workspace_id);
-- A removed lexicon frees its name at once.
create unique index lexicon_name_key_unique on lexicon (workspace_id, name_key) where removed_at is null;

create table lexicon_count (
  lexicon_id uuid primary key references lexicon on delete cascade,
  terms      integer not null,
  relations  integer not null,
  removed    integer not null,
  statuses   jsonb not null,
  languages  jsonb not null,
  domains    jsonb not null,
  counted_at timestamptz(3) not null
);

create table domain (
  id         uuid primary key,
  lexicon_id uuid not null references lexicon on delete cascade,
  parent_id  uuid references domain on delete cascade,
  iri        text not null,
  labels     jsonb not null,
  name_key   text not null,
  kind       text not null check (kind in ('domain', 'scheme', 'collection', 'ordered_collection')),
  position   integer not null,
  kept       text[] not null,
  version    integer not null,
  created_at timestamptz(3) not null
);
create unique index domain_iri_unique on domain (lexicon_id, iri);
create index domain_parent on domain (parent_id);
-- Only domains made here: a file may name two collections alike.
create unique index domain_name_key_unique on domain (lexicon_id, parent_id, name_key) nulls not distinct
  where kind = 'domain';

create table term (
  id                uuid primary key,
  lexicon_id        uuid not null,
  iri               text not null,
  version           integer not null,
  status            text not null check (status in ('draft', 'proposed', 'in_review', 'validated', 'deprecated')),
  level             text check (level in ('beginner', 'intermediate', 'advanced')),
  sheet             jsonb not null,
  domain_ids        uuid[] not null,
  successor_ids     uuid[] not null,
  validated_version integer,
  edited_by         text not null,
  source            text,
  source_version    integer,
  created_at        timestamptz(3) not null,
  updated_at        timestamptz(3) not null,
  removed_at        timestamptz(3)
);
-- Removed terms included: an IRI names one thing for ever.
create unique index term_iri_unique on term (lexicon_id, iri);
-- With the id: a list in the order of names looks each name's term up here, without reading the wide row.
create index term_live on term (lexicon_id, status, id) where removed_at is null;
create index term_level on term (lexicon_id, level, id) where removed_at is null and level is not null;
create index term_removed on term (lexicon_id, removed_at desc, id desc) where removed_at is not null;
create index term_in_domains on term (lexicon_id) include (domain_ids) where removed_at is null and domain_ids <> '{}';
create index term_domains on term using gin (domain_ids);
create index term_successors on term using gin (successor_ids) where successor_ids <> '{}';

create table label (
  id           uuid not null,
  term_id      uuid not null,
  lexicon_id   uuid not null,
  language_key text not null,
  text         text not null,
  kind         text not null check (kind in ('preferred', 'alternative', 'hidden')),
  folded       text not null,
  primary key (term_id, id)
);
create unique index label_preferred_unique on label (term_id, language_key) where kind = 'preferred';
create index label_folded on label (folded text_pattern_ops, lexicon_id);
create index label_trigrams on label using gin (folded gin_trgm_ops);

create table term_text (
  term_id      uuid not null,
  language_key text not null,
  lexicon_id   uuid not null,
  name         text not null,
  own          boolean not null,
  named        boolean not null,
  defined      boolean not null,
  is_root      boolean not null,
  text         tsvector not null,
  primary key (term_id, language_key)
);
create index term_text_name on term_text (lexicon_id, language_key, name collate "unicode", term_id);
create index term_text_root on term_text (lexicon_id, language_key, name collate "unicode", term_id) where is_root;
-- Read alone by whoever counts a lexicon, once a second while people write.
create index term_text_counts on term_text (lexicon_id, language_key, named, defined);
create index term_text_text on term_text using gin (text);

create table relation (
  id         uuid primary key,
  lexicon_id uuid not null,
  type       text not null,
  hierarchy  text,
  from_id    uuid not null,
  to_id      uuid not null,
  strength   double precision check (strength between 0 and 1),
  confidence double precision check (confidence between 0 and 1),
  note       text,
  period     text,
  evidence   text,
  check (from_id <> to_id)
);
create unique index relation_unique on relation (from_id, type, to_id);
create index relation_to on relation (to_id, hierarchy);
create index relation_lexicon on relation (lexicon_id);
