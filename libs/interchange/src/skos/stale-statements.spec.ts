import { describe, expect, it } from '@jest/globals';
import type { ImportDocument, ImportedTerm } from '../files/import-document.js';
import { readTurtle, sortedLines, writeText } from '../testing/read-document.js';

async function exportAfter(body: string, edit: (term: ImportedTerm) => ImportedTerm): Promise<readonly string[]> {
  const document = await readTurtle(`:a a skos:Concept ; ${body} .`);
  const edited: ImportDocument = { ...document, terms: document.terms.map(edit) };
  return sortedLines(await writeText(edited, 'ntriples'));
}

const about = (lines: readonly string[], word: string) => lines.filter((line) => line.includes(word));

describe('kept statements on their way out', () => {
  it('go out where the term still is what they were mended to', async () => {
    const lines = await exportAfter('skos:prefLabel "a"@en, "b"@en', (term) => term);
    expect(about(lines, 'Label>')).toHaveLength(3);
  });

  it('stay behind when a second preferred label would now become the first', async () => {
    const lines = await exportAfter('skos:prefLabel "a"@en, "b"@en', ({ sheet, ...term }) => ({
      ...term,
      sheet: {
        ...sheet,
        labels: sheet.labels.filter(({ kind }) => kind === 'preferred').map((label) => ({ ...label, text: 'c' })),
      },
    }));
    expect(about(lines, 'Label>')).toEqual([
      '<http://e.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "c"@en .',
    ]);
  });

  it('stay behind when the source that they state is gone, or the deprecation taken back', async () => {
    const lines = await exportAfter(
      'skos:prefLabel "a" ; dc:source "Book" ; owl:deprecated "1"',
      ({ sheet, ...term }) => ({
        ...term,
        status: 'draft',
        sheet: { ...sheet, sources: [] },
      }),
    );
    expect(about(lines, 'ource>')).toEqual([]);
    expect(about(lines, 'deprecated')).toEqual([]);
  });
});
