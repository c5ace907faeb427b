import { describe, expect, it } from '@jest/globals';
import type { ImportDocument } from '../files/import-document.js';
import { randomDocument } from '../testing/random-document.js';
import { readText, readTurtle, writeText } from '../testing/read-document.js';

/** What a cell has a place for. */
function tabular({ terms }: ImportDocument) {
  const set = (items: readonly (readonly unknown[])[]) =>
    [...new Set(items.map((item) => JSON.stringify(item)))].toSorted();
  return terms.map(({ sheet, relations, ...term }) => ({
    ...term,
    relations: relations.map(({ type, toIri }) => [type, toIri]),
    sheet: {
      ...sheet,
      kept: [],
      labels: sheet.labels.map(({ kind, language, text }) => [kind, language, text]),
      definitions: set(
        sheet.definitions.filter(({ kind }) => kind !== 'contextual').map(({ language, text }) => [language, text]),
      ),
      notes: set(sheet.notes.map(({ kind, language, text }) => [kind, language, text])),
    },
  }));
}

describe('a lexicon as a table', () => {
  it('has the columns that its terms need, and a few for a start', async () => {
    const document = await readTurtle(`
      :a a skos:Concept ; skos:prefLabel "a"@fr ; skos:note "=1" ; skos:broader :b .
      :b a skos:Concept ; skos:prefLabel "b|c"@fr ; skos:altLabel "B" .`);
    expect((await writeText(document, 'csv')).split('\n')).toEqual([
      'iri,status,level,top,domains,preferred:fr,alternative,alternative:fr,definition:fr,note,notations,sources,relation:broader,successors',
      "http://e.org/a,draft,,,,a,,,,'=1,,,http://e.org/b,",
      'http://e.org/b,draft,,,,b\\|c,B,,,,,,,',
      '',
    ]);
  });

  it.each(Array.from({ length: 20 }, (_, seed) => seed + 1))('gives random lexicon %i back', async (seed) => {
    const original = await readText(await writeText(randomDocument(seed), 'ntriples'), { format: 'ntriples' });
    const again = await readText(await writeText(original, 'csv'), { format: 'csv' });
    expect(tabular(again)).toEqual(tabular(original));
  });
});
