import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { messageFor } from '@lexikon/contracts/error-messages';
import { DomainError } from '@lexikon/kernel/domain-error';
import { readImport } from './read-import.js';
import { BASE, readText, readTurtle, SURROUNDINGS } from '../testing/read-document.js';

const TURTLE =
  '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<http://e.org/a> a skos:Concept ; skos:prefLabel "Été"@fr .';
const N_TRIPLES =
  '<http://e.org/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .\n' +
  '<http://e.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "Été"@fr .';
const RDF_XML = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:Concept rdf:about="http://e.org/a"><skos:prefLabel xml:lang="fr">Été</skos:prefLabel></skos:Concept>
</rdf:RDF>`;
const JSON_LD = JSON.stringify({
  '@context': { skos: 'http://www.w3.org/2004/02/skos/core#' },
  '@id': 'http://e.org/a',
  '@type': 'skos:Concept',
  'skos:prefLabel': { '@value': 'Été', '@language': 'fr' },
});
const CSV = 'iri;preferred:fr\nhttp://e.org/a;Été\n';

const FILES = [
  ['turtle', TURTLE],
  ['ntriples', N_TRIPLES],
  ['rdfxml', RDF_XML],
  ['jsonld', JSON_LD],
  ['csv', CSV],
] as const;

/** The error's code and details, with its English sentence, which must have every blank filled. */
async function refusalOf(work: Promise<unknown>) {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (!(error instanceof DomainError)) throw new Error('It was not refused.', { cause: error });
  for (const language of ['en', 'fr'] as const) {
    expect(messageFor(error.code, language, error.details).detail).not.toMatch(/…|\{\{/u);
  }
  return { code: error.code, ...error.details };
}

describe('reading a file', () => {
  it.each(FILES)('tells %s from how it begins', async (_format, text) => {
    const { terms } = await readText(text);
    expect(terms.map(({ iri, sheet }) => [iri, sheet.labels[0]?.text, sheet.labels[0]?.language])).toEqual([
      ['http://e.org/a', 'Été', 'fr'],
    ]);
  });

  it.each(FILES)('reads %s compressed, whatever it is called, and in small pieces', async (format, text) => {
    const bytes = gzipSync(text);
    const pieces = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    const { terms } = await readImport(pieces, {
      format,
      fileName: 'anything',
      strict: false,
      surroundings: SURROUNDINGS,
      baseIri: BASE,
    });
    expect(terms).toHaveLength(1);
  });

  it('believes the name before the text, and what it is told before the name', async () => {
    await expect(refusalOf(readText(RDF_XML, { fileName: 'a.ttl' }))).resolves.toMatchObject({ format: 'turtle' });
    const { terms } = await readText(RDF_XML, { fileName: 'a.ttl', format: 'rdfxml' });
    expect(terms).toHaveLength(1);
  });

  it('leaves the byte order mark out', async () => {
    const { terms } = await readText(`\uFEFF${CSV}`);
    expect(terms).toHaveLength(1);
  });

  it('resolves relative IRIs against the base of the lexicon', async () => {
    const { terms } = await readTurtle('<soil> a skos:Concept ; skos:prefLabel "soil" .');
    expect(terms[0]?.iri).toBe('https://lexikon.example/l/soil');
  });

  it('counts triples as a set, and rejects those about triples', async () => {
    const document = await readText(`${N_TRIPLES}\n${N_TRIPLES}\n<http://e.org/a> <p:p> <<( <s:s> <p:p> <o:o> )>> .`);
    expect(document.triples).toEqual({ total: 3, used: 2, kept: 0, rejected: 1 });
    expect(document.findings).toEqual([expect.objectContaining({ kind: 'rejected', code: 'statement.not-rdf' })]);
  });

  it('reads the triples of named graphs too, and says so', async () => {
    const text = JSON.stringify({ '@id': 'http://e.org/g', '@graph': [JSON.parse(JSON_LD)] });
    const document = await readText(text);
    expect(document.terms).toHaveLength(1);
    expect(document.findings).toEqual([expect.objectContaining({ kind: 'noticed', code: 'graph.named' })]);
  });

  it('keeps a number of JSON-LD as it is written', async () => {
    const double = { '@value': '0.50', '@type': 'http://www.w3.org/2001/XMLSchema#double' };
    const document = await readText(JSON.stringify({ ...JSON.parse(JSON_LD), 'http://e.org/weight': double }));
    expect(document.terms[0]?.sheet.kept).toEqual([expect.stringContaining('"0.50"^^')]);
  });
});

describe('a file that cannot be read is refused whole', () => {
  it.each([
    ['turtle', `${TURTLE}\n<http://e.org/b> a skos:Concept`, 3],
    ['turtle', `@prefix skos: <x:> .\n\n<s:s> nope:p 1 .`, 3],
    ['ntriples', `${N_TRIPLES}\n<s:s> <p:p> "unfinished .`, 3],
    ['rdfxml', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n<rdf:Description>\n</wrong>', 3],
    ['jsonld', '{\n"@id": "a",\n"b": }', 3],
    ['jsonld', '{\n"@id": "a",\n', 3],
    ['csv', 'iri,preferred:en\na,b\nc,"open', 3],
  ] as const)('with the line of a fault in %s', async (format, text, line) => {
    await expect(refusalOf(readText(text, { format }))).resolves.toMatchObject({ code: 'import.syntax', format, line });
  });

  it('when it is a web page, or another kind of JSON or table', async () => {
    const codes = await Promise.all(
      ['<!DOCTYPE html>\n<html></html>', '{"hello": "world"}', 'iri,name,colour\na,b,c\n'].map((text) =>
        refusalOf(readText(text)),
      ),
    );
    expect(codes.map(({ code }) => code)).toEqual(Array(3).fill('import.not-rdf'));
  });

  it('when it holds nothing, or no concept', async () => {
    const empty = ['', ' \n', '<s:s> <p:p> <o:o> .', 'iri,preferred:en\n'];
    const codes = await Promise.all(empty.map((text) => refusalOf(readText(text))));
    expect(codes.map(({ code }) => code)).toEqual(Array(4).fill('import.empty'));
  });

  it('when its format cannot be told', async () => {
    await expect(refusalOf(readText('Dear all,'))).resolves.toMatchObject({ code: 'import.format-unknown' });
  });

  it('when it is not UTF-8', async () => {
    const latin = Buffer.from('@prefix : <x:> . :a :b "é" .', 'latin1');
    await expect(refusalOf(readText(latin))).resolves.toMatchObject({ code: 'import.encoding' });
  });

  it('when the compression is damaged', async () => {
    const cut = gzipSync(TURTLE).subarray(0, 40);
    await expect(refusalOf(readText(cut))).resolves.toMatchObject({ code: 'import.compression' });
  });

  it('when one statement would fill the memory', async () => {
    const text = `${TURTLE} <http://e.org/a> <http://e.org/b> ${'"'.repeat(3)}${'x'.repeat(21_000_000)}`;
    await expect(refusalOf(readText(text))).resolves.toMatchObject({ code: 'import.syntax', format: 'turtle' });
  });

  it('when its JSON-LD context lies elsewhere: nothing is fetched', async () => {
    const text = JSON.stringify({ '@context': 'https://example.org/context.jsonld', '@id': 'a' });
    await expect(refusalOf(readText(text))).resolves.toEqual({
      code: 'import.remote-context',
      url: 'https://example.org/context.jsonld',
    });
  });

  it('when it is to be strict and a statement would have to be mended', async () => {
    const body = ':a a skos:Concept ; skos:prefLabel "b"@en, "a"@en ; skos:broader :nothing .';
    await expect(refusalOf(readTurtle(body, { strict: true }))).resolves.toMatchObject({
      code: 'import.strict',
      count: 2,
      findings: [{ code: 'relation.to-nothing' }, { code: 'label.second-preferred' }],
    });
  });

  it('but a strict file may hold what is kept or only worth a look', async () => {
    const body = ':a a skos:Concept ; skos:prefLabel "a"@es-A ; dct:creator "me" ; dct:isReplacedBy :b .';
    const { terms } = await readTurtle(body, { strict: true });
    expect(terms).toHaveLength(1);
  });
});

describe('entities of RDF/XML', () => {
  const withDoctype = (entity: string, text: string) =>
    RDF_XML.replace('<rdf:RDF', `<!DOCTYPE rdf:RDF [${entity}]>\n<rdf:RDF`).replace('Été', text);

  it('are read where they are internal', async () => {
    const { terms } = await readText(withDoctype('<!ENTITY e "Été">', '&e;'));
    expect(terms[0]?.sheet.labels[0]?.text).toBe('Été');
  });

  it('are never fetched from elsewhere', async () => {
    const text = withDoctype('<!ENTITY e SYSTEM "file:///etc/passwd">', '&e;');
    const labels = await readText(text).then(
      ({ terms }) => JSON.stringify(terms),
      (error: unknown) => (error instanceof DomainError ? error.code : Promise.reject(error as Error)),
    );
    expect(labels).not.toContain('root:');
  });

  it('do not multiply', async () => {
    const entities = Array.from(
      { length: 12 },
      (_, at) => `<!ENTITY e${String(at + 1)} "${`&e${String(at)};`.repeat(10)}">`,
    );
    const text = withDoctype(`<!ENTITY e0 "ha">${entities.join('')}`, '&e12;');
    const size = await readText(text).then(
      (document) => JSON.stringify(document).length,
      () => 0,
    );
    expect(size).toBeLessThan(10_000);
  });
});
