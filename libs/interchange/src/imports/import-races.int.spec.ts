import { createTestDatabase } from '@lexikon/testing/test-database';
import { ImportStateError } from './import-run.errors.js';
import { concept, file, iri } from '../testing/build-turtle.js';
import { createImportBench, SYSTEM } from '../testing/import-bench.js';

const test = await createTestDatabase();
afterAll(() => test.close());
const bench = await createImportBench(test);

describe('two at once', () => {
  it('apply one import once', async () => {
    const lexiconId = await bench.createLexicon();
    const { id } = await bench.stage(lexiconId, file(concept('soil')));

    const asked = await Promise.allSettled([bench.service.apply(SYSTEM, id), bench.service.apply(SYSTEM, id)]);

    const failures = asked.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect(failures).toEqual([expect.any(ImportStateError)]);
    await bench.work(id);
    expect(await bench.countRevisions(lexiconId)).toBe(1);
  });

  it('apply two imports of the same new terms: the second is compared and shown again', async () => {
    const lexiconId = await bench.createLexicon();
    const staged = [
      await bench.stage(lexiconId, file(concept('soil') + concept('mud'))),
      await bench.stage(lexiconId, file(concept('soil') + concept('mud', '; skos:altLabel "sludge"@en'))),
    ];

    const done = await Promise.all(staged.map(({ id }) => bench.apply(id)));

    expect(done.map(({ state }) => state).sort()).toEqual(['applied', 'ready']);
    expect(done.find(({ state }) => state === 'ready')).toMatchObject({ error: { code: 'import.present-moved' } });
    expect(await bench.countRevisions(lexiconId)).toBe(2);
    expect(await bench.term(lexiconId, iri('soil'))).toMatchObject({ version: 1 });
  });
});
