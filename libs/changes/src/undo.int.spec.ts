import { sql } from 'kysely';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { AlreadyUndoneError, UndoConflictError } from './change.errors.js';
import { buildChange, buildLabel, buildSheet } from './testing/build-content.js';
import { ada, ContentBench, define, edit, grace, ids, relate } from './testing/content-bench.js';

const undoing = { conflicts: 'refuse', reason: null, origin: 'ui' } as const;
const test = await createTestDatabase();
afterAll(() => test.close());
const { database } = test;
const bench = new ContentBench(test);

describe('ChangesService.undo', () => {
  it('returns every kind of edit to the state before, and its own undo to the state after', async () => {
    const { lexiconId, first, second, third, apply, service } = await bench.setup(['Tariff', 'Policy', 'Law']);
    await apply(relate(second, third));
    const before = await bench.stateOf(lexiconId);
    const held = (await sql<{ id: string }>`select id from relation where from_id = ${second}`.execute(database)).rows;
    const made = await apply(
      edit(first, { labels: [buildLabel('Rate'), buildLabel('Taux', { language: 'fr' })] }),
      { kind: 'move', termId: first, baseVersion: 1, status: 'proposed' },
      { kind: 'unrelate', termId: second, baseVersion: 2, relationId: held[0]?.id ?? '' },
      relate(third, second),
      { kind: 'deprecate', termId: third, baseVersion: 1, successorIds: [first] },
      { kind: 'create', termId: ids.next(), sheet: buildSheet('New') },
    );
    const after = await bench.stateOf(lexiconId);

    const undone = await service.undo(ada, made.changeId ?? '', undoing);
    const live = (state: unknown) => ({
      ...(state as { terms: unknown[][] }),
      terms: (state as { terms: unknown[][] }).terms.filter((term) => term.at(-1) === false),
    });
    expect(live(await bench.stateOf(lexiconId))).toEqual(live(before));

    await service.undo(ada, undone.changeId ?? '', undoing);
    expect(await bench.stateOf(lexiconId)).toEqual(after);
  });

  it('refuses where something later touched the term, and then leaves or overrides as it is told', async () => {
    const { lexiconId, first, second, apply, service } = await bench.setup(['Tariff', 'Policy']);
    const made = await apply(define(first, 'One.'), define(second, 'Two.'));
    await service.apply(grace, buildChange(lexiconId, [define(second, 'Later.', 2)]));
    const changeId = made.changeId ?? '';

    await expect(service.undo(ada, changeId, undoing)).rejects.toBeInstanceOf(UndoConflictError);
    expect(await bench.termOf(first)).toMatchObject({ version: 2 });

    expect(await service.undo(ada, changeId, { ...undoing, conflicts: 'skip' })).toMatchObject({
      updated: 1,
      skipped: 1,
    });
    expect(await bench.termOf(first)).toMatchObject({ sheet: { definitions: [] } });
    expect(await bench.termOf(second)).toMatchObject({ sheet: { definitions: [{ text: 'Later.' }] } });
    await expect(service.undo(ada, changeId, undoing)).rejects.toBeInstanceOf(AlreadyUndoneError);
  });

  it('overrides what came later when it is told to', async () => {
    const { first, apply, service } = await bench.setup();
    const made = await apply(define(first, 'One.'));
    await apply(define(first, 'Later.', 2));

    await service.undo(ada, made.changeId ?? '', { ...undoing, conflicts: 'override' });

    expect(await bench.termOf(first)).toMatchObject({ version: 4, sheet: { definitions: [] } });
  });

  it('counts an undo again that was undone, when that is undone too', async () => {
    const { first, apply, service } = await bench.setup();
    const { changeId } = await apply(define(first, 'One.'));
    let last = changeId;
    for (let n = 0; n < 3; n += 1) last = (await service.undo(ada, last ?? '', undoing)).changeId;

    expect(await bench.termOf(first)).toMatchObject({ sheet: { definitions: [] } });
    await expect(service.undo(ada, changeId ?? '', undoing)).rejects.toBeInstanceOf(AlreadyUndoneError);
  });
});
