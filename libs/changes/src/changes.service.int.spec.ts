import { createTestDatabase } from '@lexikon/testing/test-database';
import type { Change } from './change.js';
import { ChangeRefusedError, StaleChangeError } from './change.errors.js';
import { buildChange, buildSheet } from './testing/build-content.js';
import { PausingContent } from './testing/pausing-content.js';
import { ada, ContentBench, define, edit, ids, relate } from './testing/content-bench.js';

const test = await createTestDatabase();
afterAll(() => test.close());
const { database } = test;
const bench = new ContentBench(test);

const reasonsOf = (results: readonly PromiseSettledResult<unknown>[]): readonly unknown[] =>
  results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));

describe('ChangesService.apply', () => {
  it('leaves the term, its rows for search, its revision and its event', async () => {
    const { lexiconId, first, apply } = await bench.setup();

    const { changeId, terms } = await apply(define(first, 'A price set by law.'));

    expect(terms).toEqual([{ termId: first, version: 2 }]);
    expect(await bench.termOf(first)).toMatchObject({
      version: 2,
      iri: `urn:lexikon:${lexiconId}:${first}`,
      sheet: { definitions: [{ text: 'A price set by law.' }] },
    });
    expect(await bench.stateOf(lexiconId)).toMatchObject({
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
    expect(await bench.revisionsOf(first)).toMatchObject([{ version: 1 }, { version: 2, change_id: changeId }]);
    expect(await bench.eventsOf(lexiconId)).toMatchObject([
      { type: 'terms.changed' },
      { type: 'terms.changed', actor: 'user:ada', request_id: 'request-1', term_ids: [first], bulk: false },
    ]);
  });

  it('writes nothing where nothing differs', async () => {
    const { lexiconId, first, apply } = await bench.setup();

    expect(await apply(edit(first, {}))).toMatchObject({ changeId: null, unchanged: 1 });
    expect(await bench.revisionsOf(first)).toHaveLength(1);
    expect(await bench.eventsOf(lexiconId)).toHaveLength(1);
  });

  it('refuses a stale edit with both sides and their ancestor, and writes nothing', async () => {
    const { first, apply } = await bench.setup();
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
    expect(await bench.revisionsOf(first)).toHaveLength(2);
  });

  it('lets one of two edits of the same version through, and tells the other what it missed', async () => {
    const { lexiconId, first } = await bench.setup();
    const service = bench.buildService(new PausingContent(database, bench.relationTypes));

    const results = await Promise.allSettled([
      service.apply(ada, buildChange(lexiconId, [define(first, 'Mine.')])),
      service.apply(ada, buildChange(lexiconId, [define(first, 'Theirs.')])),
    ]);

    expect(reasonsOf(results)).toEqual([expect.any(StaleChangeError)]);
    expect(await bench.revisionsOf(first)).toHaveLength(2);
  });

  it('lets one of two edges through that close a cycle only together', async () => {
    const { lexiconId, first, second } = await bench.setup(['Tariff', 'Policy']);
    const service = bench.buildService(new PausingContent(database, bench.relationTypes));

    const results = await Promise.allSettled([
      service.apply(ada, buildChange(lexiconId, [relate(first, second)])),
      service.apply(ada, buildChange(lexiconId, [relate(second, first, 'part_of')])),
    ]);

    expect(reasonsOf(results)).toEqual([expect.any(ChangeRefusedError)]);
  });

  it('gives an IRI to one of two terms that are made at once', async () => {
    const { lexiconId } = await bench.setup();
    const service = bench.buildService(new PausingContent(database, bench.relationTypes));
    const create = (label: string): Change =>
      buildChange(lexiconId, [
        { kind: 'create', termId: ids.next(), iri: 'https://example.org/clay', sheet: buildSheet(label) },
      ]);

    const results = await Promise.allSettled([service.apply(ada, create('clay')), service.apply(ada, create('loam'))]);

    expect(reasonsOf(results)).toMatchObject([{ details: { refusals: [{ reasons: ['term.iri-taken'] }] } }]);
    expect(await bench.stateOf(lexiconId)).toMatchObject({ terms: { length: 2 } });
  });

  it('gives an IRI to one term only, also after its removal', async () => {
    const { lexiconId, service } = await bench.setup();
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
    const { lexiconId, first, second, apply } = await bench.setup(['Tariff', 'Policy']);
    await apply(relate(first, second));
    const before = await bench.stateOf(lexiconId);

    await apply({ kind: 'remove', termId: first, baseVersion: 2 });
    expect(await bench.stateOf(lexiconId)).toMatchObject({ labels: [{ text: 'Policy' }] });
    await apply({ kind: 'restore', termId: first, baseVersion: 3 });

    expect(await bench.stateOf(lexiconId)).toEqual(before);
  });

  it('applies 1,000 edits in one transaction, as bulk events of at most 500 terms', async () => {
    const { lexiconId, termIds, apply } = await bench.setup(Array.from({ length: 1_000 }, (_, i) => `Term ${i}`));

    await apply(...termIds.map((termId) => define(termId, 'Defined in bulk.')));

    const events = (await bench.eventsOf(lexiconId)).slice(2);
    expect(events.map(({ term_ids, bulk }) => [term_ids.length, bulk])).toEqual([
      [500, true],
      [500, true],
    ]);
  });

  it('applies nothing of a change of which one edit is refused', async () => {
    const { lexiconId, first, second, apply } = await bench.setup(['Tariff', 'Policy']);
    const before = await bench.stateOf(lexiconId);

    await expect(apply(define(first, 'New.'), relate(second, second))).rejects.toBeInstanceOf(ChangeRefusedError);

    expect(await bench.stateOf(lexiconId)).toEqual(before);
  });
});
