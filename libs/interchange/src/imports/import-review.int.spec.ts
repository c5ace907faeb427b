import { createTestDatabase } from '@lexikon/testing/test-database';
import { concept, file, iri } from '../testing/build-turtle.js';
import { createImportBench, SYSTEM } from '../testing/import-bench.js';
import type { ItemFilter } from './import-items.read-model.js';

const test = await createTestDatabase();
afterAll(() => test.close());
const bench = await createImportBench(test);

async function list(importId: string, filter: ItemFilter) {
  const { items } = await bench.review.listItems(SYSTEM, importId, { after: -1, limit: 100, filter });
  return items.map(({ name }) => name).sort();
}

/** Four terms that are there, of which a new edition of their file changes three and drops one, and adds one. */
async function stageEdition() {
  const lexiconId = await bench.createLexicon();
  await bench.importText(
    lexiconId,
    file(concept('soil') + concept('Clé') + concept('mud', '; skos:prefLabel "boue"@fr') + concept('sand')),
  );
  for (const status of ['proposed', 'in_review', 'validated'] as const) {
    const { id: termId, version: baseVersion } = await bench.term(lexiconId, iri('mud'));
    await bench.edit(lexiconId, { kind: 'move', termId, baseVersion, status });
  }
  const { id, reading } = await bench.stage(
    lexiconId,
    file(
      concept('soil', '; skos:definition "Earth."@en, "Terre."@fr ; skos:broader :rock') +
        concept('Clé', '; skos:exactMatch <http://elsewhere.org/clay>') +
        concept('mud', '; skos:prefLabel "vase"@fr') +
        concept('rock', '; skos:altLabel "stone"'),
    ),
  );
  return { lexiconId, id, reading };
}

describe('looking at what an import would do', () => {
  it('finds items by part, language, name and what became of their terms here', async () => {
    const { id, reading } = await stageEdition();

    expect(reading).toEqual({
      bytes: expect.any(Number),
      ms: expect.any(Number),
      terms: 4,
      triples: expect.any(Number),
    });
    expect(await list(id, { outcome: 'changed' })).toEqual(['Clé', 'mud', 'soil']);
    expect(await list(id, { fields: ['definitions', 'matches'] })).toEqual(['Clé', 'soil']);
    expect(await list(id, { outcome: 'changed', fields: ['relations'] })).toEqual(['soil']);
    expect(await list(id, { languages: ['fr'] })).toEqual(['mud', 'soil']);
    expect(await list(id, { languages: ['und'] })).toEqual(['rock']);
    expect(await list(id, { q: 'CLE' })).toEqual(['Clé']);
    expect(await list(id, { validated: true })).toEqual(['mud']);
    expect(await list(id, { edited: true })).toEqual(['mud']);
    expect(await list(id, { outcome: 'dropped' })).toEqual(['sand']);
  });

  it('counts them', async () => {
    const { id } = await stageEdition();

    const changed = await bench.review.countFacets(SYSTEM, id, { outcome: 'changed' });
    const all = await bench.review.countFacets(SYSTEM, id, {});

    expect(changed).toMatchObject({ total: 3, matching: 3, taken: 3, conflicts: 0, moved: 0 });
    expect(Object.fromEntries(changed.marks)).toEqual({
      'field:definitions': 1,
      'field:relations': 1,
      'field:matches': 1,
      'field:labels': 1,
      'language:en': 1,
      'language:fr': 2,
      validated: 1,
      edited: 1,
    });
    expect([all.total, all.marks.get('field:labels'), all.marks.get('field:status')]).toEqual([5, 2, undefined]);
  });

  it('counts what a filter means, and what of that is taken as things stand', async () => {
    const { id } = await stageEdition();
    const french: ItemFilter = { outcome: 'changed', languages: ['fr'] };
    const counts = async (filter: ItemFilter) => {
      const { total, matching, taken } = await bench.review.countFacets(SYSTEM, id, filter);
      return [total, matching, taken];
    };

    expect(await counts(french)).toEqual([3, 2, 2]);
    await bench.review.decideAll(SYSTEM, id, { outcome: 'changed', q: 'mud' }, 'ours');

    expect(await counts(french)).toEqual([3, 2, 1]);
    expect(await counts({ outcome: 'dropped' })).toEqual([1, 1, 0]);
  });

  it('names the terms that items lead to, those that only the file has too', async () => {
    const { id } = await stageEdition();

    const { names } = await bench.review.listItems(SYSTEM, id, {
      after: -1,
      limit: 9,
      filter: { fields: ['relations'] },
    });

    expect([...names.values()]).toEqual(['rock']);
  });

  it('sums up what was found, and tells all of it in a table', async () => {
    const lexiconId = await bench.createLexicon();
    const { id } = await bench.stage(
      lexiconId,
      file(concept('soil', '; skos:broader :x, :y ; :odd "1"') + concept('a', '; skos:altLabel "=1+1"@en')),
    );

    const groups = await bench.review.summariseFindings(SYSTEM, id);
    const { fileName, text } = await bench.review.writeReport(SYSTEM, id);
    let csv = '';
    for await (const part of text) csv += part;
    const table = csv.trim().split('\n');

    expect(groups).toEqual([
      { kind: 'kept', code: 'statement.not-modelled', count: 1, example: expect.objectContaining({ line: null }) },
      {
        kind: 'mended',
        code: 'relation.to-nothing',
        count: 2,
        example: expect.objectContaining({ subject: iri('soil'), message: expect.stringContaining(iri('x')) }),
      },
    ]);
    expect(fileName).toBe('a.ttl');
    expect(table).toHaveLength(1 + 3 + 3);
    expect(table.slice(0, 3)).toEqual([
      'outcome,name,iri,field,finding,message,line',
      `added,a,${iri('a')},labels,,,`,
      `added,soil,${iri('soil')},labels,,,`,
    ]);
    expect(
      table.filter((line) => line.startsWith('mended,,http://example.org/soil,,relation.to-nothing,')),
    ).toHaveLength(2);
  });
});

describe('deciding what is taken', () => {
  const chosenOf = async (importId: string) => (await bench.review.get(SYSTEM, importId)).chosen;

  it('leaves a changed term as it is, and offers it again with the next edition', async () => {
    const { lexiconId, id } = await stageEdition();
    const before = await bench.term(lexiconId, iri('mud'));
    const { items } = await bench.review.listItems(SYSTEM, id, { after: -1, limit: 1, filter: { q: 'mud' } });
    const [mud] = items;

    const { chosen } = await bench.review.decide(SYSTEM, id, [{ seq: mud?.seq ?? 0, decision: 'ours' }]);
    const applied = await bench.apply(id);

    expect(chosen).toEqual({ added: 1, changed: 2, conflicts: 0, removed: 0, theirs: 0 });
    expect(applied.report).toMatchObject({
      terms: { added: 1, changed: 2, unchanged: 0 },
      relations: { added: 1, removed: 0 },
    });
    expect(await bench.term(lexiconId, iri('mud'))).toEqual(before);
    const again = await bench.stage(lexiconId, file(concept('mud', '; skos:prefLabel "vase"@fr')));
    expect(await list(again.id, { outcome: 'changed' })).toEqual(['mud']);
  });

  it('decides all that a filter means at once, and counts what is left', async () => {
    const { id } = await stageEdition();

    const steps = [
      await bench.review.decideAll(SYSTEM, id, { outcome: 'changed' }, 'ours'),
      await bench.review.decideAll(SYSTEM, id, { outcome: 'changed', languages: ['fr'] }, 'theirs'),
      await bench.review.decideAll(SYSTEM, id, { outcome: 'dropped' }, 'remove'),
      await bench.review.decideAll(SYSTEM, id, { outcome: 'added', q: 'nothing' }, 'ours'),
    ];

    expect(steps.map(({ chosen }) => [chosen?.changed, chosen?.removed, chosen?.added])).toEqual([
      [0, 0, 1],
      [2, 0, 1],
      [2, 1, 1],
      [2, 1, 1],
    ]);
    expect(await list(id, { decision: 'ours' })).toEqual(['Clé']);
    expect(await list(id, { decision: 'none' })).toEqual(['rock']);
    expect((await bench.apply(id)).report?.terms).toMatchObject({ added: 1, changed: 2, removed: 1 });
  });

  it('asks for what the source dropped to be removed where the import does, until somebody keeps it', async () => {
    const lexiconId = await bench.createLexicon();
    await bench.importText(lexiconId, file(concept('soil') + concept('mud') + concept('sand')));
    const { id } = await bench.stage(lexiconId, file(concept('soil')), { remove: true });

    expect(await chosenOf(id)).toMatchObject({ removed: 2 });
    await bench.review.decideAll(SYSTEM, id, { outcome: 'dropped', q: 'mud' }, 'ours');
    await bench.apply(id);

    expect(await bench.term(lexiconId, iri('mud'))).toMatchObject({ removed: false });
    expect(await bench.term(lexiconId, iri('sand'))).toMatchObject({ removed: true });
  });

  it('refuses what does not fit, and any decision once it is too late', async () => {
    const { id } = await stageEdition();
    const items = await bench.items(id);
    const seqOf = (wanted: string) => items.find(({ outcome }) => outcome === wanted)?.seq ?? -1;
    const decide = (seq: number, decision: 'theirs' | 'remove' | 'ours') =>
      bench.review.decide(SYSTEM, id, [{ seq, decision }]);

    await expect(decide(seqOf('added'), 'remove')).rejects.toMatchObject({ code: 'import.decision-unfit' });
    await expect(decide(seqOf('dropped'), 'theirs')).rejects.toMatchObject({ code: 'import.decision-unfit' });
    await bench.apply(id);
    await expect(decide(seqOf('added'), 'ours')).rejects.toMatchObject({ code: 'import.wrong-state' });
    expect(await chosenOf(id)).toBeNull();
  });
});

describe('what leans on a term that was left out', () => {
  const statement = (from: string, property: string, to: string) => `<${iri(from)}> <${property}> <${iri(to)}> .`;
  const BROADER = 'http://www.w3.org/2004/02/skos/core#broader';
  const REPLACED = 'http://purl.org/dc/terms/isReplacedBy';

  async function leaveOut(importId: string, name: string): Promise<void> {
    const { items } = await bench.review.listItems(SYSTEM, importId, { after: -1, limit: 1, filter: { q: name } });
    const [item] = items;
    await bench.review.decide(SYSTEM, importId, [{ seq: item?.seq ?? -1, decision: 'ours' }]);
  }
  async function relationsOf(lexiconId: string): Promise<readonly string[]> {
    const { rows } = await test.pool.query<{ relation: string }>(
      `select f.iri || ' ' || r.type || ' ' || t.iri as relation
         from relation r join term f on f.id = r.from_id join term t on t.id = r.to_id
        where r.lexicon_id = $1 order by 1`,
      [lexiconId],
    );
    return rows.map(({ relation }) => relation);
  }

  it('stays as a statement with what leads to it, and is made once the term comes in', async () => {
    const lexiconId = await bench.createLexicon();
    await bench.importText(lexiconId, file(concept('clay') + concept('mud')));
    const edition = file(
      concept('clay', '; skos:broader :rock') +
        concept('mud', '; owl:deprecated true ; dct:isReplacedBy :rock') +
        concept('rock', '; skos:related :mud') +
        concept('loam', '; skos:broader :rock, :clay'),
    );
    const { id } = await bench.stage(lexiconId, edition);
    await leaveOut(id, 'rock');

    const applied = await bench.apply(id);

    expect(applied).toMatchObject({
      state: 'applied',
      report: { terms: { added: 1, changed: 2, unchanged: 0 }, relations: { added: 1 }, findings: { mended: 4 } },
    });
    await expect(bench.term(lexiconId, iri('rock'))).rejects.toThrow('There is no term');
    expect(await relationsOf(lexiconId)).toEqual([`${iri('loam')} broader ${iri('clay')}`]);
    expect((await bench.term(lexiconId, iri('clay'))).sheet.kept).toEqual([statement('clay', BROADER, 'rock')]);
    expect((await bench.term(lexiconId, iri('loam'))).sheet.kept).toEqual([statement('loam', BROADER, 'rock')]);
    const mud = await bench.term(lexiconId, iri('mud'));
    expect([mud.status, mud.sheet.kept]).toContainEqual(expect.arrayContaining([statement('mud', REPLACED, 'rock')]));
    const codes = await bench.review.summariseFindings(SYSTEM, id);
    expect(codes).toMatchObject([{ kind: 'mended', code: 'link.to-left-out', count: 4 }]);

    await bench.importText(lexiconId, edition);

    expect(await relationsOf(lexiconId)).toEqual([
      `${iri('clay')} broader ${iri('rock')}`,
      `${iri('loam')} broader ${iri('clay')}`,
      `${iri('loam')} broader ${iri('rock')}`,
      `${iri('mud')} related_to ${iri('rock')}`,
    ]);
    for (const name of ['clay', 'loam', 'mud']) {
      expect((await bench.term(lexiconId, iri(name))).sheet.kept).toEqual([]);
    }
    expect((await bench.importText(lexiconId, edition)).changeId).toBeNull();
  });

  it('changes nothing more as long as it is left out, whatever people and the file change beside it', async () => {
    const lexiconId = await bench.createLexicon();
    const editionOf = (more: string) =>
      file(concept('clay', `; skos:broader :rock ; skos:altLabel "argil"@en ${more}`) + concept('rock'));
    const importWithoutRock = async (edition: string) => {
      const { id } = await bench.stage(lexiconId, edition);
      await leaveOut(id, 'rock');
      return bench.apply(id);
    };
    await importWithoutRock(editionOf(''));
    const { id: termId, version, sheet } = await bench.term(lexiconId, iri('clay'));
    const patch = { sheet: { labels: sheet.labels.filter(({ kind }) => kind === 'preferred') } };
    await bench.edit(lexiconId, { kind: 'update', termId, baseVersion: version, patch });
    const edition = editionOf('; skos:definition "Fine earth."@en');

    expect((await importWithoutRock(edition)).report?.terms).toMatchObject({ added: 0, changed: 1 });
    expect((await importWithoutRock(edition)).changeId).toBeNull();
    await bench.importText(lexiconId, edition);

    expect(await relationsOf(lexiconId)).toEqual([`${iri('clay')} broader ${iri('rock')}`]);
    const { sheet: after } = await bench.term(lexiconId, iri('clay'));
    expect(after).toMatchObject({ labels: [{ text: 'clay' }], definitions: [{ text: 'Fine earth.' }], kept: [] });
  });

  it('stays as a statement where the term would have returned', async () => {
    const lexiconId = await bench.createLexicon();
    const first = await bench.importText(lexiconId, file(concept('rock')));
    await bench.importText(lexiconId, file(concept('clay')));
    const undoing = { conflicts: 'refuse', reason: null, origin: 'ui' } as const;
    await bench.changes.undo(SYSTEM, first.changeId ?? '', undoing);
    const edition = file(concept('rock') + concept('clay', '; skos:broader :rock'));
    const { id } = await bench.stage(lexiconId, edition);
    await leaveOut(id, 'rock');

    expect(await bench.apply(id)).toMatchObject({ state: 'applied' });

    expect(await bench.term(lexiconId, iri('rock'))).toMatchObject({ removed: true });
    expect((await bench.term(lexiconId, iri('clay'))).sheet.kept).toEqual([statement('clay', BROADER, 'rock')]);
    await bench.importText(lexiconId, edition);
    expect(await relationsOf(lexiconId)).toEqual([`${iri('clay')} broader ${iri('rock')}`]);
  });

  it('is no relation that would close a ring with one which was to go', async () => {
    const lexiconId = await bench.createLexicon();
    await bench.importText(lexiconId, file(concept('a', '; skos:broader :b') + concept('b')));
    const turned = file(concept('a') + concept('b', '; skos:broader :a'));
    const { id } = await bench.stage(lexiconId, turned);
    await leaveOut(id, 'a');

    const applied = await bench.apply(id);

    expect(applied).toMatchObject({ state: 'applied', report: { relations: { added: 0, removed: 0 } } });
    expect(await relationsOf(lexiconId)).toEqual([`${iri('a')} broader ${iri('b')}`]);
    expect((await bench.term(lexiconId, iri('b'))).sheet.kept).toEqual([statement('b', BROADER, 'a')]);
    await bench.importText(lexiconId, turned);
    expect(await relationsOf(lexiconId)).toEqual([`${iri('b')} broader ${iri('a')}`]);
  });
});
