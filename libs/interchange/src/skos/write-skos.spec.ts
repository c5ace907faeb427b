import { describe, expect, it } from '@jest/globals';
import type { ImportDocument } from '../files/import-document.js';
import { BUILT_IN_TYPES } from '../testing/built-in-types.js';
import { exportSourceOf } from '../testing/export-source-of.js';
import { randomDocument } from '../testing/random-document.js';
import { BASE, readText, readTurtle, sortedLines, writeText } from '../testing/read-document.js';
import { writeExport } from '../files/write-export.js';

/** What two readings of one content share: a count or a finding may differ, since an export states more. */
function contentOf({ terms, domains, kept }: ImportDocument) {
  return { terms, domains, kept };
}

describe('an export', () => {
  it('states both directions of a pair, and of a finer type broader too', async () => {
    const document = await readTurtle(`
      :a a skos:Concept ; skos:prefLabel "a" ; lx:is_a :b ; lx:causes :b ; skos:related :b .
      :b a skos:Concept ; skos:prefLabel "b" .`);
    const lines = sortedLines(await writeText(document, 'ntriples')).filter((line) => /org\/[ab]> \.$/u.test(line));
    expect(lines.map((line) => line.replace(/<[^>]*[/#]|>/gu, ''))).toEqual(
      [
        'a broader b .',
        'a related b .',
        'a causes b .',
        'a is_a b .',
        'b narrower a .',
        'b related a .',
        'b has_kind a .',
        'b results_from a .',
      ].map((line) => expect.stringContaining(line)),
    );
  });

  it('states a plain label beside every one that is a node', async () => {
    const document = await readTurtle(':a a skos:Concept ; skosxl:prefLabel [ skosxl:literalForm "A"@en ] .');
    const lines = sortedLines(await writeText(document, 'ntriples'));
    expect(lines).toContain('<http://e.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "A"@en .');
  });

  it('says the name, description and licence of the lexicon unless its source did', async () => {
    const document = await readTurtle(':s a skos:ConceptScheme ; dct:title "Rocks"@en . :a a skos:Concept .');
    const source = { ...exportSourceOf(document, BUILT_IN_TYPES, BASE), description: 'All', licence: 'https://l.org/' };
    let text = '';
    for await (const chunk of writeExport(source, { format: 'ntriples', withProvenance: false })) text += chunk;
    expect(sortedLines(text).filter((line) => line.startsWith('<http://e.org/s> <http://purl'))).toEqual([
      '<http://e.org/s> <http://purl.org/dc/terms/description> "All" .',
      '<http://e.org/s> <http://purl.org/dc/terms/license> <https://l.org/> .',
      '<http://e.org/s> <http://purl.org/dc/terms/title> "Rocks"@en .',
    ]);
  });

  it('names no id, version or time of ours unless asked', async () => {
    const document = await readTurtle(':a a skos:Concept ; skos:prefLabel "a" .');
    const plain = exportSourceOf(document, BUILT_IN_TYPES, BASE);
    const at = new Date('2026-01-02T03:04:05Z');
    const provenance = { id: 'id-1', version: 7, createdAt: at, updatedAt: at };
    const source = {
      ...plain,
      terms: async function* () {
        for await (const batch of plain.terms()) yield batch.map((term) => ({ ...term, provenance }));
      },
    };
    const texts = await Promise.all(
      [false, true].map(async (withProvenance) => {
        let text = '';
        for await (const chunk of writeExport(source, { format: 'ntriples', withProvenance })) text += chunk;
        return text;
      }),
    );
    expect(texts.map((text) => text.includes('id-1'))).toEqual([false, true]);
    expect(texts[1]).toContain('"2026-01-02T03:04:05.000Z"');
  });

  it('leaves out a kept line that is no statement', async () => {
    const document = await readTurtle(':a a skos:Concept ; skos:prefLabel "a" ; :x 1 .');
    const broken = {
      ...document,
      terms: document.terms.map((term) => ({ ...term, sheet: { ...term.sheet, kept: [...term.sheet.kept, 'oops'] } })),
    };
    expect(await writeText(broken, 'ntriples')).toBe(await writeText(document, 'ntriples'));
  });
});

describe('export and import', () => {
  it.each(Array.from({ length: 20 }, (_, seed) => seed + 1))('give random lexicon %i back', async (seed) => {
    const original = randomDocument(seed);
    const out = await writeText(original, 'ntriples');
    const again = await readText(out, { fileName: 'out.nt' });
    const outAgain = await writeText(again, 'ntriples');
    expect(sortedLines(outAgain)).toEqual(sortedLines(out));
    for (const format of ['turtle', 'jsonld'] as const) {
      const other = await readText(await writeText(again, format), { format });
      expect(contentOf(other)).toEqual(contentOf(again));
    }
  });
});
