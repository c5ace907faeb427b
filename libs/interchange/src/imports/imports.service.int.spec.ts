import type { Sheet } from '@lexikon/terms/term';
import { createTestDatabase } from '@lexikon/testing/test-database';
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

async function patch(lexiconId: string, name: string, sheet: Partial<Sheet>): Promise<void> {
  const { id, version } = await bench.term(lexiconId, iri(name));
  await bench.edit(lexiconId, { kind: 'update', termId: id, baseVersion: version, patch: { sheet } });
}

async function relate(lexiconId: string, from: string, type: string, to: string): Promise<void> {
  const [start, end] = [await bench.term(lexiconId, iri(from)), await bench.term(lexiconId, iri(to))];
  const facts = { strength: null, confidence: null, note: null, period: null, evidence: null };
  const relation = { id: bench.ids.next(), type, toId: end.id, ...facts };
  await bench.edit(lexiconId, { kind: 'relate', termId: start.id, baseVersion: start.version, relation });
}

const preferredOf = async (lexiconId: string, name: string) =>
  (await bench.term(lexiconId, iri(name))).sheet.labels.find(({ kind }) => kind === 'preferred')?.text;

describe('an import', () => {
  it('shows what it would do before it does it', async () => {
    const lexiconId = await bench.createLexicon();

    const staged = await bench.stage(
      lexiconId,
      file(
        concept('soil', '; skos:broader :matter') +
          concept('matter') +
          concept('mud', '; owl:deprecated true ; dct:isReplacedBy :soil'),
      ),
    );

    expect(staged).toMatchObject({
      state: 'ready',
      source: 'http://example.org/scheme',
      report: {
        terms: { added: 3, changed: 0, unchanged: 0, deprecated: 1 },
        relations: { added: 1, removed: 0, unchanged: 0 },
        conflicts: 0,
      },
    });
    expect(await bench.countRevisions(lexiconId)).toBe(0);
    expect(await bench.items(staged.id)).toMatchObject([
      { name: 'matter', outcome: 'added' },
      { name: 'mud', outcome: 'added' },
      { name: 'soil', outcome: 'added' },
    ]);

    const applied = await bench.apply(staged.id);

    expect(applied).toMatchObject({ state: 'applied', changeId: expect.any(String), error: null });
    expect(await bench.term(lexiconId, iri('mud'))).toMatchObject({ status: 'deprecated', version: 1 });
    expect(await bench.countRevisions(lexiconId)).toBe(3);
  });

  it('changes nothing the second time, and writes no revision', async () => {
    const lexiconId = await bench.createLexicon();
    const text = file(
      concept('soil', '; skos:broader :matter ; skos:related :mud') + concept('matter') + concept('mud'),
    );
    await bench.importText(lexiconId, text);

    const second = await bench.importText(lexiconId, text);

    expect(second).toMatchObject({
      changeId: null,
      report: { terms: { added: 0, changed: 0, unchanged: 3 }, relations: { added: 0, removed: 0, unchanged: 2 } },
    });
    expect(await bench.countRevisions(lexiconId)).toBe(3);
  });

  it('is undone as one act, and brings its terms back when it comes again', async () => {
    const lexiconId = await bench.createLexicon();
    const text = file(concept('soil', '; skos:broader :matter') + concept('matter'));
    const { changeId } = await bench.importText(lexiconId, text);
    const undoing = { conflicts: 'refuse', reason: null, origin: 'ui' } as const;

    await bench.changes.undo(SYSTEM, changeId ?? '', undoing);
    expect(await bench.term(lexiconId, iri('soil'))).toMatchObject({ removed: true });

    const again = await bench.importText(lexiconId, text);
    expect(again.report?.terms).toMatchObject({ added: 0, changed: 2 });
    expect(await bench.term(lexiconId, iri('soil'))).toMatchObject({ removed: false, version: 3 });
    expect((await bench.importText(lexiconId, text)).changeId).toBeNull();
  });

  it('leaves a term removed that people removed, and what would lead to it unmade', async () => {
    const lexiconId = await bench.createLexicon();
    const text = file(concept('soil', '; skos:broader :mud') + concept('mud'));
    await bench.importText(lexiconId, file(concept('mud')));
    const mud = await bench.term(lexiconId, iri('mud'));
    await bench.edit(lexiconId, { kind: 'remove', termId: mud.id, baseVersion: mud.version });

    const applied = await bench.importText(lexiconId, text);

    expect(applied).toMatchObject({ state: 'applied', report: { terms: { added: 1, unchanged: 1 } } });
    expect(await bench.term(lexiconId, iri('mud'))).toMatchObject({ removed: true });
    const findings = await bench.review.listFindings(SYSTEM, applied.id, { after: -1, limit: 10, kind: 'noticed' });
    expect(findings.map(({ code }) => code).sort()).toEqual(['link.to-removed', 'term.removed-here']);
  });
});

describe('a re-import after edits by people', () => {
  it('keeps their edits, takes the changes of the file, and offers what both changed', async () => {
    const lexiconId = await bench.createLexicon();
    await bench.importText(lexiconId, file(concept('soil') + concept('mud') + concept('clay')));
    await rename(lexiconId, 'soil', 'my soil');
    await rename(lexiconId, 'mud', 'my mud');

    const staged = await bench.stage(
      lexiconId,
      file(
        concept('soil') +
          concept('mud').replace('"mud"', '"their mud"') +
          concept('clay').replace('"clay"', '"their clay"'),
      ),
    );

    expect(staged.report).toMatchObject({ terms: { changed: 1, unchanged: 2 }, conflicts: 1 });
    const conflict = (await bench.items(staged.id)).find(({ outcome }) => outcome === 'conflict');
    expect(conflict).toMatchObject({
      iri: iri('mud'),
      diff: [{ path: 'labels', before: [{ text: 'my mud' }], after: [{ text: 'their mud' }], conflict: true }],
    });
    await bench.apply(staged.id);
    expect(await preferredOf(lexiconId, 'soil')).toBe('my soil');
    expect(await preferredOf(lexiconId, 'mud')).toBe('my mud');
    expect(await preferredOf(lexiconId, 'clay')).toBe('their clay');
  });

  it('takes their side where that is chosen, under the id of the label it replaces', async () => {
    const lexiconId = await bench.createLexicon();
    await bench.importText(lexiconId, file(concept('mud')));
    await rename(lexiconId, 'mud', 'my mud');
    const before = await bench.term(lexiconId, iri('mud'));
    const text = file(concept('mud').replace('"mud"', '"their mud"'));
    const staged = await bench.stage(lexiconId, text);

    await bench.review.decide(SYSTEM, staged.id, [{ seq: 0, decision: 'theirs' }]);
    await bench.apply(staged.id);

    const { sheet } = await bench.term(lexiconId, iri('mud'));
    expect(sheet.labels).toMatchObject([{ id: before.sheet.labels[0]?.id, text: 'their mud' }]);
    expect((await bench.importText(lexiconId, text)).changeId).toBeNull();
  });

  it('keeps their edits however often other parts of the term are imported', async () => {
    const lexiconId = await bench.createLexicon();
    await bench.importText(lexiconId, file(concept('mud', '; skos:definition "Wet."@en')));
    const { sheet } = await bench.term(lexiconId, iri('mud'));
    await patch(lexiconId, 'mud', { definitions: sheet.definitions.map((one) => ({ ...one, text: 'Very wet.' })) });
    const next = file(concept('mud', '; skos:definition "Wet."@en ; skos:altLabel "sludge"@en'));

    await bench.importText(lexiconId, next);
    const again = await bench.importText(lexiconId, next);

    expect(again.changeId).toBeNull();
    expect((await bench.term(lexiconId, iri('mud'))).sheet).toMatchObject({
      labels: [{ text: 'mud' }, { text: 'sludge' }],
      definitions: [{ text: 'Very wet.' }],
    });
  });

  it('lists what the source dropped, and removes it only when asked', async () => {
    const lexiconId = await bench.createLexicon();
    await bench.importText(lexiconId, file(concept('soil') + concept('mud')));
    const text = file(concept('soil'));

    const staged = await bench.stage(lexiconId, text);
    expect(staged.report).toMatchObject({ dropped: 1, terms: { removed: 0 } });
    await bench.apply(staged.id);
    expect(await bench.term(lexiconId, iri('mud'))).toMatchObject({ removed: false });

    const removing = await bench.importText(lexiconId, text, { remove: true });
    expect(removing.report?.terms).toMatchObject({ removed: 1 });
    expect(await bench.term(lexiconId, iri('mud'))).toMatchObject({ removed: true });
  });

  it('keeps their edits also where the source dropped the term for a while', async () => {
    const lexiconId = await bench.createLexicon();
    const both = file(concept('soil') + concept('mud'));
    await bench.importText(lexiconId, both);
    const { sheet } = await bench.term(lexiconId, iri('mud'));
    const sludge = { ...sheet.labels[0], id: bench.ids.next(), kind: 'alternative', text: 'sludge' };
    await patch(lexiconId, 'mud', { labels: [...sheet.labels, sludge] as Sheet['labels'] });
    await bench.importText(lexiconId, file(concept('soil')), { remove: true });
    const { id, version } = await bench.term(lexiconId, iri('mud'));
    await bench.edit(lexiconId, { kind: 'restore', termId: id, baseVersion: version });

    await bench.importText(lexiconId, both);

    expect(await bench.term(lexiconId, iri('mud'))).toMatchObject({
      sheet: { labels: [{ text: 'mud' }, { text: 'sludge' }] },
    });
  });

  it('mends a relation that closes a ring with theirs, every time in the same way', async () => {
    const lexiconId = await bench.createLexicon();
    await bench.importText(lexiconId, file(concept('a') + concept('b')));
    await relate(lexiconId, 'b', 'broader', 'a');
    const text = file(concept('a', '; skos:broader :b') + concept('b'));

    const applied = await bench.importText(lexiconId, text);

    expect(applied).toMatchObject({ state: 'applied', report: { relations: { added: 0 }, findings: { mended: 1 } } });
    expect((await bench.term(lexiconId, iri('a'))).sheet.kept).toEqual([
      `<${iri('a')}> <http://www.w3.org/2004/02/skos/core#broader> <${iri('b')}> .`,
    ]);
    expect((await bench.importText(lexiconId, text)).changeId).toBeNull();
  });

  it('turns a hierarchy around', async () => {
    const lexiconId = await bench.createLexicon();
    await bench.importText(lexiconId, file(concept('a', '; skos:broader :b') + concept('b')));

    const turned = await bench.importText(lexiconId, file(concept('a') + concept('b', '; skos:broader :a')));

    expect(turned).toMatchObject({ state: 'applied', report: { relations: { added: 1, removed: 1 } } });
  });
});

describe('a table', () => {
  const table = (...rows: readonly string[]) => ['iri,preferred:en,definition:en', ...rows].join('\n');

  async function importTable(lexiconId: string, text: string) {
    const { id } = await bench.stage(lexiconId, text, {}, 'terms.csv');
    return bench.apply(id);
  }

  it('changes what it says, and leaves what it has no column for', async () => {
    const lexiconId = await bench.createLexicon();
    await bench.importText(lexiconId, file(concept('mud', '; skos:prefLabel "boue"@fr ; skos:note "Wet."@en')));

    const applied = await importTable(lexiconId, table(`${iri('mud')},sludge,Wet earth.`));

    expect(applied).toMatchObject({ state: 'applied', report: { terms: { changed: 1 }, conflicts: 0 } });
    expect((await bench.term(lexiconId, iri('mud'))).sheet).toMatchObject({
      labels: expect.arrayContaining([
        expect.objectContaining({ text: 'sludge' }),
        expect.objectContaining({ text: 'boue' }),
      ]),
      definitions: [{ text: 'Wet earth.' }],
      notes: [{ text: 'Wet.' }],
    });
    expect((await importTable(lexiconId, table(`${iri('mud')},sludge,Wet earth.`))).changeId).toBeNull();
  });

  it('counts as an edit by people to the source that its terms come from', async () => {
    const lexiconId = await bench.createLexicon();
    await bench.importText(lexiconId, file(concept('mud') + concept('soil')));
    await importTable(lexiconId, table(`${iri('mud')},sludge,`));

    const again = await bench.stage(lexiconId, file(concept('mud') + concept('soil')));

    expect(again.report).toMatchObject({ terms: { changed: 0, unchanged: 2 }, dropped: 0, conflicts: 0 });
  });
});

describe('what a file says beside terms', () => {
  const collection = (name: string) =>
    `:c a skos:Collection ; skos:prefLabel "${name}"@en ; skos:member :soil . :scheme :edition "${name}" .`;

  it('follows the file, and returns with the undo of its import', async () => {
    const lexiconId = await bench.createLexicon();
    await bench.importText(lexiconId, file(concept('soil') + collection('First')));
    const first = await bench.besides(lexiconId);

    const renamed = await bench.importText(lexiconId, file(concept('soil') + collection('Second')));
    const second = await bench.besides(lexiconId);
    const undoing = { conflicts: 'refuse', reason: null, origin: 'ui' } as const;
    const { changeId } = await bench.changes.undo(SYSTEM, renamed.changeId ?? '', undoing);
    const undone = await bench.besides(lexiconId);
    await bench.changes.undo(SYSTEM, changeId ?? '', undoing);

    expect(first).toMatchObject({ domains: [{ labels: [{ text: 'First' }] }] });
    expect(first.kept.join()).toContain('"First"');
    expect(second).toMatchObject({ domains: [{ labels: [{ text: 'Second' }] }] });
    expect(second.kept.join()).not.toContain('"First"');
    expect(undone).toEqual(first);
    expect(await bench.besides(lexiconId)).toEqual(second);
  });
});
