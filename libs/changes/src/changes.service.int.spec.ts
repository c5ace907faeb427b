import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { PgLexiconScopeReadModel } from '@lexikon/lexicons/pg-lexicon-scope.read-model';
import { PgOutbox } from '@lexikon/platform/pg-outbox';
import { UuidIds } from '@lexikon/platform/uuid-ids';
import { PgRelationTypesReadModel } from '@lexikon/relations/pg-relation-types.read-model';
import { buildCaller, FixedClock, StubAccess } from '@lexikon/testing/fakes';
import { createTestDatabase } from '@lexikon/testing/test-database';
import type { Sheet } from '@lexikon/terms/term';
import type { Change, Edit, Present } from './change.js';
import { ChangesService } from './changes.service.js';
import { AlreadyUndoneError, ChangeRefusedError, StaleChangeError, UndoConflictError } from './change.errors.js';
import { ChangeWriter } from './change-writer.js';
import { PgContentRepository } from './pg-content.repository.js';
import { buildChange, buildDefinition, buildLabel, buildRelation, buildSheet } from './testing/build-content.js';

const { database, pool, transactions, close } = await createTestDatabase();
afterAll(close);

const ids = new UuidIds();
const ada = buildCaller('ada');
const grace = buildCaller('grace');
const undoing = { conflicts: 'refuse', reason: null, origin: 'ui' } as const;

/** Holds a change between plan and writing until another has planned too, or 300 ms have shown that it cannot. */
class PausingContent extends PgContentRepository {
  private planned = 0;

  override async lockPresent(...args: Parameters<PgContentRepository['lockPresent']>): Promise<Present> {
    const present = await super.lockPresent(...args);
    this.planned += 1;
    for (const until = Date.now() + 300; this.planned < 2 && Date.now() < until;) await sleep(10);
    return present;
  }
}

const relationTypes = new PgRelationTypesReadModel(database);
const buildRepository = () => new PgContentRepository(database, relationTypes);

function buildService(content = buildRepository()): ChangesService {
  return new ChangesService(
    new StubAccess(['ada', 'grace']),
    new PgLexiconScopeReadModel(pool),
    transactions,
    content,
    new ChangeWriter(content, new PgOutbox(ids), ids),
    new FixedClock(),
  );
}

async function createLexicon(): Promise<string> {
  const [lexiconId, workspaceId] = [ids.next(), ids.next()];
  await sql`insert into workspace (id, name, created_at) values (${workspaceId}, 'Energy', now())`.execute(database);
  await sql`
    insert into lexicon (id, workspace_id, name, name_key, languages, default_language, base_iri, visibility, four_eyes,
                         kept, version, created_at, updated_at)
    values (${lexiconId}, ${workspaceId}, 'Energy', 'energy', '{en,fr}', 'en', ${`urn:lexikon:${lexiconId}:`},
            'workspace', false, '{}', 1, now(), now())
  `.execute(database);
  return lexiconId;
}

async function setup(labels: readonly string[] = ['Tariff']) {
  const lexiconId = await createLexicon();
  const termIds = labels.map(() => ids.next());
  const service = buildService();
  const apply = (...edits: Edit[]) => service.apply(ada, buildChange(lexiconId, edits));
  await apply(...termIds.map((termId, i): Edit => ({ kind: 'create', termId, sheet: buildSheet(labels[i] ?? '') })));
  const [first = '', second = '', third = ''] = termIds;
  return { lexiconId, service, apply, termIds, first, second, third };
}

const edit = (termId: string, sheet: Partial<Sheet>, baseVersion = 1): Edit => ({
  kind: 'update',
  termId,
  baseVersion,
  patch: { sheet },
});
const define = (termId: string, text: string, baseVersion = 1) =>
  edit(termId, { definitions: [buildDefinition(text)] }, baseVersion);
const relate = (termId: string, toId: string, type = 'is_a', baseVersion = 1): Edit => ({
  kind: 'relate',
  termId,
  baseVersion,
  relation: buildRelation(type, toId),
});

const reasonsOf = (results: readonly PromiseSettledResult<unknown>[]): readonly unknown[] =>
  results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));

/** All that is stored of a lexicon's content, but for what a version and a time say. */
async function stateOf(lexiconId: string): Promise<unknown> {
  const { rows } = await sql<{ state: unknown }>`
    select jsonb_build_object(
      'terms', (select jsonb_agg(jsonb_build_array(id, iri, status, level, sheet, domain_ids, successor_ids,
                  removed_at is not null) order by id) from term where lexicon_id = ${lexiconId}),
      'labels', (select jsonb_agg(to_jsonb(l) order by id) from label l where lexicon_id = ${lexiconId}),
      'texts', (select jsonb_agg(to_jsonb(x) order by term_id, language_key) from term_text x
                 where lexicon_id = ${lexiconId}),
      'relations', (select jsonb_agg(to_jsonb(r) order by id) from relation r where lexicon_id = ${lexiconId})) as state
  `.execute(database);
  return rows[0]?.state;
}
const termOf = async (termId: string) =>
  (
    await sql<{ version: number; status: string; sheet: Sheet; iri: string }>`
    select * from term where id = ${termId}`.execute(database)
  ).rows[0];
const revisionsOf = async (termId: string) =>
  (await sql<{ version: number }>`select * from revision where term_id = ${termId} order by version`.execute(database))
    .rows;
const eventsOf = async (lexiconId: string) =>
  (
    await sql<{ term_ids: string[]; bulk: boolean }>`
    select * from outbox where lexicon_id = ${lexiconId} order by at, id`.execute(database)
  ).rows;

describe('ChangesService.apply', () => {
  it('leaves the term, its rows for search, its revision and its event', async () => {
    const { lexiconId, first, apply } = await setup();

    const { changeId, terms } = await apply(define(first, 'A price set by law.'));

    expect(terms).toEqual([{ termId: first, version: 2 }]);
    expect(await termOf(first)).toMatchObject({
      version: 2,
      iri: `urn:lexikon:${lexiconId}:${first}`,
      sheet: { definitions: [{ text: 'A price set by law.' }] },
    });
    expect(await stateOf(lexiconId)).toMatchObject({
      labels: [{ text: 'Tariff', folded: 'tariff', kind: 'preferred' }],
      texts: [
        {
          language_key: 'en',
          name: 'Tariff',
          own: true,
          is_root: true,
          text: expect.stringContaining("'law'") as string,
        },
        { language_key: 'fr', name: 'Tariff', own: false, is_root: true, text: '' },
      ],
    });
    expect(await revisionsOf(first)).toMatchObject([{ version: 1 }, { version: 2, change_id: changeId }]);
    expect(await eventsOf(lexiconId)).toMatchObject([
      { type: 'terms.changed' },
      { type: 'terms.changed', actor: 'user:ada', request_id: 'request-1', term_ids: [first], bulk: false },
    ]);
  });

  it('writes nothing where nothing differs', async () => {
    const { lexiconId, first, apply } = await setup();

    expect(await apply(edit(first, {}))).toMatchObject({ changeId: null, unchanged: 1 });
    expect(await revisionsOf(first)).toHaveLength(1);
    expect(await eventsOf(lexiconId)).toHaveLength(1);
  });

  it('refuses a stale edit with both sides and their ancestor, and writes nothing', async () => {
    const { first, apply } = await setup();
    await apply(define(first, 'Theirs.'));

    const stale = apply(define(first, 'Mine.'));

    await expect(stale).rejects.toBeInstanceOf(StaleChangeError);
    await expect(stale).rejects.toMatchObject({
      details: {
        conflicts: [
          {
            presentVersion: 2,
            present: { sheet: { definitions: [{ text: 'Theirs.' }] } },
            proposed: { sheet: { definitions: [{ text: 'Mine.' }] } },
            ancestor: { sheet: { definitions: [] } },
          },
        ],
      },
    });
    expect(await revisionsOf(first)).toHaveLength(2);
  });

  it('lets one of two edits of the same version through, and tells the other what it missed', async () => {
    const { lexiconId, first } = await setup();
    const service = buildService(new PausingContent(database, relationTypes));

    const results = await Promise.allSettled([
      service.apply(ada, buildChange(lexiconId, [define(first, 'Mine.')])),
      service.apply(ada, buildChange(lexiconId, [define(first, 'Theirs.')])),
    ]);

    expect(reasonsOf(results)).toEqual([expect.any(StaleChangeError)]);
    expect(await revisionsOf(first)).toHaveLength(2);
  });

  it('lets one of two edges through that close a cycle only together', async () => {
    const { lexiconId, first, second } = await setup(['Tariff', 'Policy']);
    const service = buildService(new PausingContent(database, relationTypes));

    const results = await Promise.allSettled([
      service.apply(ada, buildChange(lexiconId, [relate(first, second)])),
      service.apply(ada, buildChange(lexiconId, [relate(second, first, 'part_of')])),
    ]);

    expect(reasonsOf(results)).toEqual([expect.any(ChangeRefusedError)]);
  });

  it('gives an IRI to one term only, also after its removal', async () => {
    const { lexiconId, service } = await setup();
    const iri = 'https://example.org/soil';
    const create = (): Change =>
      buildChange(lexiconId, [{ kind: 'create', termId: ids.next(), iri, sheet: buildSheet('soil') }]);
    const made = await service.apply(ada, create());
    const [term] = made.terms;
    await service.apply(ada, buildChange(lexiconId, [{ kind: 'remove', termId: term?.termId ?? '', baseVersion: 1 }]));

    await expect(service.apply(ada, create())).rejects.toMatchObject({
      details: { refusals: [{ reasons: ['term.iri-taken'] }] },
    });
  });

  it('hides a removed term from lists and search, and brings it back with its relations', async () => {
    const { lexiconId, first, second, apply } = await setup(['Tariff', 'Policy']);
    await apply(relate(first, second));
    const before = await stateOf(lexiconId);

    await apply({ kind: 'remove', termId: first, baseVersion: 2 });
    expect(await stateOf(lexiconId)).toMatchObject({ labels: [{ text: 'Policy' }] });
    await apply({ kind: 'restore', termId: first, baseVersion: 3 });

    expect(await stateOf(lexiconId)).toEqual(before);
  });

  it('applies 1,000 edits in one transaction, as bulk events of at most 500 terms', async () => {
    const { lexiconId, termIds, apply } = await setup(Array.from({ length: 1_000 }, (_, i) => `Term ${i}`));

    await apply(...termIds.map((termId) => define(termId, 'Defined in bulk.')));

    const events = (await eventsOf(lexiconId)).slice(2);
    expect(events.map(({ term_ids, bulk }) => [term_ids.length, bulk])).toEqual([
      [500, true],
      [500, true],
    ]);
  });

  it('applies nothing of a change of which one edit is refused', async () => {
    const { lexiconId, first, second, apply } = await setup(['Tariff', 'Policy']);
    const before = await stateOf(lexiconId);

    await expect(apply(define(first, 'New.'), relate(second, second))).rejects.toBeInstanceOf(ChangeRefusedError);

    expect(await stateOf(lexiconId)).toEqual(before);
  });
});

describe('ChangesService.applyBatches', () => {
  async function* batches(...all: Edit[][]) {
    for (const batch of all) yield await Promise.resolve(batch);
  }

  it('lets a term relate to one of a later batch, and rolls everything back when a late batch is refused', async () => {
    const { lexiconId, service } = await setup([]);
    const [early, late] = [ids.next(), ids.next()];
    const header = { lexiconId, origin: 'import', reason: null } as const;
    const create = (termId: string): Edit => ({ kind: 'create', termId, sheet: buildSheet(termId) });
    const createdIds = new Set([early, late]);

    const refused = service.applyBatches(
      ada,
      header,
      batches([create(early), { ...relate(early, late) }], [create(late), relate(late, early, 'broader')]),
      { createdIds },
    );
    await expect(refused).rejects.toMatchObject({ details: { reason: 'relation.closes-cycle' } });
    expect(await stateOf(lexiconId)).toMatchObject({ terms: null });

    const seen: number[] = [];
    const made = await service.applyBatches(
      ada,
      header,
      batches([create(early), relate(early, late)], [create(late)]),
      {
        createdIds,
        onProgress: async (done) => void seen.push(done),
      },
    );
    expect(made).toMatchObject({ created: 2 });
    expect(seen).toEqual([2, 3]);
    expect(await eventsOf(lexiconId)).toMatchObject([{ bulk: true, term_ids: [early, late] }]);
  });

  it('brings domains and statements along, and undo takes them away again, and back', async () => {
    const { lexiconId, service } = await setup([]);
    const [termId, domainId] = [ids.next(), ids.next()];
    const facts = { iri: 'urn:soils', labels: [{ language: 'en', text: 'Soils' }], position: 0, kept: [] };
    const aside = {
      domains: [{ id: domainId, parentId: null, kind: 'collection', ...facts } as const],
      kept: ['<urn:scheme> <urn:made-by> "us" .'],
      schemeIri: 'urn:scheme',
    };
    const create: Edit = { kind: 'create', termId, sheet: buildSheet('soil'), domainIds: [domainId] };
    const made = await service.applyBatches(ada, { lexiconId, origin: 'import', reason: null }, batches([create]), {
      createdIds: new Set([termId]),
      aside,
    });
    const asideOf = async () => ({
      domains: (await sql`select iri from domain where lexicon_id = ${lexiconId}`.execute(database)).rows,
      lexicon: (await sql`select kept, scheme_iri from lexicon where id = ${lexiconId}`.execute(database)).rows,
    });
    const after = await asideOf();
    expect(after).toEqual({
      domains: [{ iri: 'urn:soils' }],
      lexicon: [{ kept: aside.kept, scheme_iri: 'urn:scheme' }],
    });

    const undone = await service.undo(ada, made.changeId ?? '', undoing);
    expect(await asideOf()).toEqual({ domains: [], lexicon: [{ kept: [], scheme_iri: null }] });

    await service.undo(ada, undone.changeId ?? '', undoing);
    expect(await asideOf()).toEqual(after);
  });
});

describe('ChangesService.undo', () => {
  it('returns every kind of edit to the state before, and its own undo to the state after', async () => {
    const { lexiconId, first, second, third, apply, service } = await setup(['Tariff', 'Policy', 'Law']);
    await apply(relate(second, third));
    const before = await stateOf(lexiconId);
    const held = (await sql<{ id: string }>`select id from relation where from_id = ${second}`.execute(database)).rows;
    const made = await apply(
      edit(first, { labels: [buildLabel('Rate'), buildLabel('Taux', { language: 'fr' })] }),
      { kind: 'move', termId: first, baseVersion: 1, status: 'proposed' },
      { kind: 'unrelate', termId: second, baseVersion: 2, relationId: held[0]?.id ?? '' },
      relate(third, second),
      { kind: 'deprecate', termId: third, baseVersion: 1, successorIds: [first] },
      { kind: 'create', termId: ids.next(), sheet: buildSheet('New') },
    );
    const after = await stateOf(lexiconId);

    const undone = await service.undo(ada, made.changeId ?? '', undoing);
    const live = (state: unknown) => ({
      ...(state as { terms: unknown[][] }),
      terms: (state as { terms: unknown[][] }).terms.filter((term) => term.at(-1) === false),
    });
    expect(live(await stateOf(lexiconId))).toEqual(live(before));

    await service.undo(ada, undone.changeId ?? '', undoing);
    expect(await stateOf(lexiconId)).toEqual(after);
  });

  it('refuses where something later touched the term, and then leaves or overrides as it is told', async () => {
    const { lexiconId, first, second, apply, service } = await setup(['Tariff', 'Policy']);
    const made = await apply(define(first, 'One.'), define(second, 'Two.'));
    await service.apply(grace, buildChange(lexiconId, [define(second, 'Later.', 2)]));
    const changeId = made.changeId ?? '';

    await expect(service.undo(ada, changeId, undoing)).rejects.toBeInstanceOf(UndoConflictError);
    expect(await termOf(first)).toMatchObject({ version: 2 });

    expect(await service.undo(ada, changeId, { ...undoing, conflicts: 'skip' })).toMatchObject({
      updated: 1,
      skipped: 1,
    });
    expect(await termOf(first)).toMatchObject({ sheet: { definitions: [] } });
    expect(await termOf(second)).toMatchObject({ sheet: { definitions: [{ text: 'Later.' }] } });
    await expect(service.undo(ada, changeId, undoing)).rejects.toBeInstanceOf(AlreadyUndoneError);
  });

  it('overrides what came later when it is told to', async () => {
    const { first, apply, service } = await setup();
    const made = await apply(define(first, 'One.'));
    await apply(define(first, 'Later.', 2));

    await service.undo(ada, made.changeId ?? '', { ...undoing, conflicts: 'override' });

    expect(await termOf(first)).toMatchObject({ version: 4, sheet: { definitions: [] } });
  });
});
