import { sql } from 'kysely';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { ImportApplication } from './import-application.js';
import { ImportPresentReadModel } from './import-present.read-model.js';
import { ProgressReporter } from './import-progress.js';
import { ImportRepository } from './import.repository.js';
import { PgImportItemRepository } from './pg-import-item.repository.js';
import { concept, file, iri } from '../testing/build-turtle.js';
import { createImportBench, SYSTEM } from '../testing/import-bench.js';

const test = await createTestDatabase();
afterAll(() => test.close());
const bench = await createImportBench(test);

async function rename(lexiconId: string, name: string, text: string): Promise<void> {
  const { id, version, sheet } = await bench.term(lexiconId, iri(name));
  const labels = sheet.labels.map((label) => (label.kind === 'preferred' ? { ...label, text } : label));
  await bench.edit(lexiconId, { kind: 'update', termId: id, baseVersion: version, patch: { sheet: { labels } } });
}

const preferredOf = async (lexiconId: string, name: string) =>
  (await bench.term(lexiconId, iri(name))).sheet.labels.find(({ kind }) => kind === 'preferred')?.text;

describe('an import that meets another change', () => {
  it('is not applied unseen: what has moved is compared and shown again', async () => {
    const lexiconId = await bench.createLexicon();
    await bench.importText(lexiconId, file(concept('soil') + concept('mud')));
    const text = file(
      concept('soil').replace('"soil"', '"their soil"') + concept('mud').replace('"mud"', '"their mud"'),
    );
    const staged = await bench.stage(lexiconId, text);
    await rename(lexiconId, 'mud', 'my mud');

    const back = await bench.apply(staged.id);

    expect(back).toMatchObject({ state: 'ready', error: { code: 'import.present-moved', details: { count: 1 } } });
    expect(await bench.items(staged.id)).toMatchObject([
      { iri: iri('mud'), outcome: 'conflict', moved: true },
      { iri: iri('soil'), outcome: 'changed', moved: false },
    ]);
    expect(await preferredOf(lexiconId, 'soil')).toBe('soil');

    expect(await bench.apply(staged.id)).toMatchObject({ state: 'applied', error: null });
    expect(await preferredOf(lexiconId, 'soil')).toBe('their soil');
    expect(await preferredOf(lexiconId, 'mud')).toBe('my mud');
  });

  it('is not applied unseen when one of its new terms has appeared meanwhile', async () => {
    const lexiconId = await bench.createLexicon();
    const staged = await bench.stage(lexiconId, file(concept('soil')));
    const { sheet } = await bench
      .importText(lexiconId, file(concept('soil')))
      .then(() => bench.term(lexiconId, iri('soil')));

    expect(await bench.apply(staged.id)).toMatchObject({ state: 'ready', error: { code: 'import.present-moved' } });
    expect(await bench.apply(staged.id)).toMatchObject({ state: 'applied', changeId: null });
    expect((await bench.term(lexiconId, iri('soil'))).sheet).toEqual(sheet);
  });
});

describe('an edit between the last look and the locks', () => {
  /** Looks once more before somebody writes, and so sees nothing of it. */
  class LateItems extends PgImportItemRepository {
    private looked = false;

    constructor(private readonly meanwhile: () => Promise<unknown>) {
      super(test.database);
    }

    override async listMoved(importId: string): Promise<readonly string[]> {
      if (this.looked) return super.listMoved(importId);
      this.looked = true;
      await this.meanwhile();
      return [];
    }
  }

  async function applyLate(importId: string, meanwhile: () => Promise<unknown>) {
    const row = await bench.service.get(SYSTEM, importId);
    const imports = bench.get(ImportRepository);
    const present = bench.get(ImportPresentReadModel);
    const application = new ImportApplication(bench.changes, imports, new LateItems(meanwhile), present);
    using progress = new ProgressReporter(imports, importId);
    return await application.apply(SYSTEM, row, progress);
  }

  it.each([
    ['a term that it would change', file(concept('mud')), (id: string) => rename(id, 'mud', 'my mud')],
    ['a term that it would add', '', (id: string) => bench.importText(id, file(concept('mud')))],
  ])('is found out, and nothing is applied: %s', async (_, before, meanwhile) => {
    const lexiconId = await bench.createLexicon();
    if (before) await bench.importText(lexiconId, before);
    const { id } = await bench.stage(lexiconId, file(concept('mud').replace('"mud"', '"their mud"') + concept('soil')));

    await expect(applyLate(id, () => meanwhile(lexiconId))).rejects.toMatchObject({
      code: 'import.present-moved',
      iris: [iri('mud')],
    });
    await expect(bench.term(lexiconId, iri('soil'))).rejects.toThrow('There is no term');
  });
});

describe('an import that does not come to its end', () => {
  it('says why its file cannot be read', async () => {
    const lexiconId = await bench.createLexicon();

    expect(await bench.stage(lexiconId, 'This is no Turtle.')).toMatchObject({
      state: 'failed',
      error: { code: 'import.syntax' },
    });
  });

  it('refuses a file that had to be mended, where it is strict', async () => {
    const lexiconId = await bench.createLexicon();

    const strict = await bench.stage(lexiconId, file(concept('soil', '; skos:broader :nothing')), { strict: true });

    expect(strict).toMatchObject({ state: 'failed', error: { code: 'import.strict', details: { count: 1 } } });
  });

  it('is cancelled while it is applied, and leaves nothing', async () => {
    const lexiconId = await bench.createLexicon();
    const staged = await bench.stage(lexiconId, file(concept('soil')));
    await bench.service.apply(SYSTEM, staged.id);

    await bench.service.cancel(SYSTEM, staged.id);
    await bench.work(staged.id);

    expect(await bench.service.get(SYSTEM, staged.id)).toMatchObject({ state: 'cancelled' });
    expect(await bench.countRevisions(lexiconId)).toBe(0);
  });

  it('is worked on by one worker at a time, and taken over from one that fell silent', async () => {
    const lexiconId = await bench.createLexicon();
    const bytes = async function* () {
      yield Buffer.from(file(concept('soil')));
    };
    const options = { strict: false, remove: false, status: 'draft', source: null } as const;
    const { id } = await bench.service.create(SYSTEM, lexiconId, { fileName: 'a.ttl', bytes }, options);
    const claim = (at: Date) =>
      bench.get(ImportRepository).claim(id, 'staging', { at, silentSince: new Date(at.getTime() - 45_000) });

    const claims = await Promise.all([claim(new Date()), claim(new Date())]);
    expect(claims.filter((row) => row !== null)).toHaveLength(1);
    await expect(bench.work(id)).rejects.toThrow('Another worker');

    await sql`update import set updated_at = now() - interval '1 minute' where id = ${id}`.execute(test.database);
    await bench.work(id);
    expect(await bench.service.get(SYSTEM, id)).toMatchObject({ state: 'ready' });
  });

  it('is done once, however often its job is delivered', async () => {
    const lexiconId = await bench.createLexicon();
    const staged = await bench.stage(lexiconId, file(concept('soil')));
    const { changeId } = await bench.apply(staged.id);

    await bench.work(staged.id);

    expect(await bench.service.get(SYSTEM, staged.id)).toMatchObject({ state: 'applied', changeId });
    await expect(bench.service.apply(SYSTEM, staged.id)).rejects.toMatchObject({ code: 'import.wrong-state' });
  });
});
