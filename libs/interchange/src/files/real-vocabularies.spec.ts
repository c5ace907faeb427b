import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportDocument } from './import-document.js';
import { ntriples } from '../rdf/n-triples.js';
import { readRdf } from '../rdf/read-rdf.js';
import { readText as textOf } from './source-text.js';
import { BASE, readText, sortedLines, writeText } from '../testing/read-document.js';

/** The folder of real thesauri; it is no part of this repository. */
const FOLDER = process.env['LEXIKON_TEST_DATA'] ?? '';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

// A notice, so that nobody takes the silence for success.
if (FOLDER === '') process.emitWarning('LEXIKON_TEST_DATA is not set: specs on real vocabularies are skipped.');
const onRealFiles = FOLDER === '' ? describe.skip : describe;

function open(file: string): Promise<Buffer> {
  return readFile(join(FOLDER, file));
}

const documents = new Map<string, Promise<ImportDocument>>();

/** Read once: the specs only look at it. */
function read(file: string): Promise<ImportDocument> {
  const known = documents.get(file) ?? open(file).then((bytes) => readText(bytes, { fileName: file }));
  documents.set(file, known);
  return known;
}

/** As `toEqual`, without comparing thousands of terms one property at a time where they are all the same. */
function expectSame<Item>(items: readonly Item[], others: readonly Item[]): void {
  expect(items).toHaveLength(others.length);
  const different = items.findIndex((item, index) => JSON.stringify(item) !== JSON.stringify(others[index]));
  expect(items[different]).toEqual(others[different]);
}

/** Thousands of terms take their time where other specs run beside them. */
const PATIENCE = 180_000;

function countOf(document: ImportDocument, kind: string, code: string): number {
  return document.findings.filter((finding) => finding.kind === kind && finding.code === code).length;
}

/** The statements of the file, in the words that an export uses. */
async function statementsOf(file: string): Promise<readonly string[]> {
  const { graph } = await readRdf({ text: textOf(await open(file), file), format: 'turtle', baseIri: BASE });
  return [...graph].map(ntriples);
}

const FILES = [
  { file: 'envthes.ttl', triples: 60_861, terms: 5_644, domains: 0, added: {} },
  {
    file: 'ics-chart.ttl',
    triples: 12_998,
    terms: 178,
    domains: 7,
    // 26 concepts and a collection without a name get one, and the scheme the name of the lexicon.
    added: { [`${SKOS}prefLabel`]: 27, [`${SKOS}topConceptOf`]: 2, 'http://purl.org/dc/terms/title': 1 },
  },
  {
    file: 'artsdata-event-types.ttl',
    triples: 798,
    terms: 57,
    domains: 2,
    added: { [`${SKOS}narrower`]: 56, [`${SKOS}topConceptOf`]: 1 },
  },
  { file: 'artsdata-genres.ttl', triples: 388, terms: 38, domains: 1, added: { [`${SKOS}narrower`]: 26 } },
  {
    file: 'artsdata-organization-types.ttl',
    triples: 372,
    terms: 23,
    domains: 0,
    added: { [`${SKOS}narrower`]: 22, [`${SKOS}topConceptOf`]: 1 },
  },
  {
    file: 'artsdata-place-types.ttl',
    triples: 467,
    terms: 40,
    domains: 1,
    added: { [`${SKOS}narrower`]: 60, [`${SKOS}topConceptOf`]: 1 },
  },
];

onRealFiles('a real vocabulary', () => {
  it.each(FILES)('$file is read whole: every triple is used or kept', async ({ file, triples, terms, domains }) => {
    const document = await read(file);
    const { total, used, kept, rejected } = document.triples;
    expect({ total, rejected }).toEqual({ total: triples, rejected: 0 });
    expect(used + kept).toBe(total);
    expect(document.terms).toHaveLength(terms);
    expect(document.domains).toHaveLength(domains);
    const statements = [document, ...document.domains, ...document.terms.map(({ sheet }) => sheet)];
    expect(statements.reduce((sum, owner) => sum + owner.kept.length, 0)).toBe(kept);
  });

  it.each(FILES)('$file goes out with every triple of it, and only what completes it', async ({ file, added }) => {
    const original = new Set(await statementsOf(file));
    const exported = new Set(sortedLines(await writeText(await read(file), 'ntriples')));
    expect([...original.difference(exported)]).toEqual([]);
    const more = Map.groupBy(exported.difference(original), (line) => line.split(' ')[1]?.slice(1, -1));
    expect(Object.fromEntries([...more].map(([property, lines]) => [property, lines.length]))).toEqual(added);
  });

  it.each(FILES.flatMap(({ file }) => (['ntriples', 'turtle', 'jsonld'] as const).map((format) => ({ file, format }))))(
    '$file, exported as $format and read again, is the same',
    async ({ file, format }) => {
      const document = await read(file);
      const again = await readText(await writeText(document, format), { format });
      expectSame(again.terms, document.terms);
      expectSame(again.domains, document.domains);
      const [lines, linesAgain] = await Promise.all(
        [document, again].map(async (one) => sortedLines(await writeText(one, 'ntriples'))),
      );
      expectSame(linesAgain ?? [], lines ?? []);
    },
    PATIENCE,
  );

  it.each(FILES)(
    '$file comes back from a table but for what no cell can hold',
    async ({ file }) => {
      const document = await read(file);
      const again = await readText(await writeText(document, 'csv'), { format: 'csv' });
      const withoutKept = document.terms.map((term) => ({ ...term, sheet: { ...term.sheet, kept: [] } }));
      expectSame(again.terms, withoutKept);
    },
    PATIENCE,
  );
});

onRealFiles('EnvThes', () => {
  it('has its deprecated terms, and the successors that are in it', async () => {
    const document = await read('envthes.ttl');
    const deprecated = document.terms.filter(({ status }) => status === 'deprecated');
    expect(deprecated).toHaveLength(2_918);
    expect(deprecated.filter(({ successorIris }) => successorIris.length > 0)).toHaveLength(2_061);
    expect(countOf(document, 'kept', 'successor.not-in-lexicon')).toBe(52);
    expect(document).toMatchObject({
      schemeIri: 'http://vocabs.lter-europe.net/EnvThes/',
      title: 'Environmental Thesaurus',
    });
  });

  it('has one label twice, and 24 relations to what is no concept of it', async () => {
    const document = await read('envthes.ttl');
    expect(countOf(document, 'mended', 'label.same-text-twice')).toBe(1);
    expect(countOf(document, 'mended', 'relation.to-nothing')).toBe(24);
    expect(document.findings.filter(({ kind }) => kind === 'mended')).toHaveLength(25);
    await expect(readText(await open('envthes.ttl'), { format: 'turtle', strict: true })).rejects.toMatchObject({
      code: 'import.strict',
      details: { count: 25 },
    });
  });
});

onRealFiles('the chronostratigraphic chart', () => {
  it('keeps its dates as blank nodes with their concepts, and says its odd language tag once', async () => {
    const document = await read('ics-chart.ttl');
    const aalenian = document.terms.find(({ iri }) => iri.endsWith('/Aalenian'));
    expect(aalenian?.sheet.kept.filter((line) => line.startsWith('_:'))).toHaveLength(4);
    expect(document.findings.filter(({ kind }) => kind === 'noticed')).toEqual([
      expect.objectContaining({ code: 'language.invalid', subject: 'es-a' }),
    ]);
  });
});
