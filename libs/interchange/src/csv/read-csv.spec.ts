import { describe, expect, it } from '@jest/globals';
import { codesOf, readText, SURROUNDINGS, termOf } from '../testing/read-document.js';

function read(text: string, surroundings = SURROUNDINGS) {
  return readText(text, { format: 'csv', surroundings });
}

describe('a table of terms', () => {
  it('is read column by column, several values in a cell', async () => {
    const document = await read(
      [
        'iri,status,level,top,domains,preferred:en,preferred:fr,alternative:en,definition:en,scopeNote:en,question:en,notations,sources,exactMatch,relation:broader,successors',
        'http://e.org/a,deprecated,advanced,true,Soil <http://e.org/d>|Air,soil,sol,earth|ground,Stuff,Broad,Why?,1|2^^http://e.org/code,Book <http://b.org>,http://m.org/1,http://e.org/b,http://e.org/b',
        'http://e.org/b,draft,,,,matter,,,,,,,,,,',
      ].join('\n'),
    );
    expect(codesOf(document)).toEqual([]);
    expect(termOf(document, 'a')).toMatchObject({
      status: 'deprecated',
      level: 'advanced',
      domainIris: ['http://e.org/d', 'https://lexikon.example/l/domain-Air'],
      successorIris: ['http://e.org/b'],
      relations: [{ type: 'broader', toIri: 'http://e.org/b' }],
      sheet: {
        top: true,
        labels: [
          { kind: 'preferred', language: 'en', text: 'soil' },
          { kind: 'preferred', language: 'fr', text: 'sol' },
          { kind: 'alternative', text: 'earth' },
          { kind: 'alternative', text: 'ground' },
        ],
        definitions: [{ text: 'Stuff', kind: 'short' }],
        notes: [{ kind: 'scope', text: 'Broad' }],
        questions: [{ text: 'Why?' }],
        notations: [
          { value: '1', datatype: null },
          { value: '2', datatype: 'http://e.org/code' },
        ],
        sources: [{ text: 'Book', url: 'http://b.org' }],
        matches: [{ kind: 'exact', iri: 'http://m.org/1' }],
        kept: [],
      },
    });
    expect(document.domains.map(({ kind, labels }) => [kind, labels[0]?.text])).toEqual([
      ['domain', 'Soil'],
      ['domain', 'Air'],
    ]);
    expect(document).toMatchObject({ schemeIri: null, title: null, triples: { kept: 0, rejected: 0 } });
  });

  it.each([',', ';', '\t'])(
    'may be separated by %j, quoted or not, its columns in any order and case',
    async (separator) => {
      const header = ['"Alternative:EN"', 'PREFERRED:en', 'broader'].join(separator);
      const { terms, columns } = await read(`${header}\r\n${['"x, y; z"', 'a', ''].join(separator)}\r\n`);
      expect(terms[0]?.sheet.labels.map(({ text }) => text)).toEqual(['a', 'x, y; z']);
      expect(columns).toEqual(['alternative:en', 'preferred:en', 'relation:broader']);
    },
  );

  it('names terms and domains by their labels where it has no IRIs', async () => {
    const document = await read('preferred:en,relation:is_a,domains\ndog,animal,Zoology\nanimal,,\n', {
      ...SURROUNDINGS,
      domains: [{ iri: 'http://e.org/zoo', names: ['Zoology'] }],
    });
    const [animal, dog] = document.terms;
    expect(animal?.iri).toBe('https://lexikon.example/l/animal');
    expect(dog).toMatchObject({
      domainIris: ['http://e.org/zoo'],
      relations: [{ type: 'is_a', toIri: 'https://lexikon.example/l/animal' }],
    });
    expect(codesOf(document)).toEqual(['noticed row.without-iri']);
  });

  it('says an inverse from the other side, and a plain broader beside a finer one', async () => {
    const { terms } = await read(
      'iri,preferred,relation:narrower,relation:is_a,relation:broader\nx:a,a,x:c,x:b,x:b\nx:b,b,,,\nx:c,c,,,\n',
    );
    expect(terms.map(({ relations }) => relations.map(({ type, toIri }) => `${type} ${toIri}`))).toEqual([
      ['broader x:b', 'is_a x:b'],
      [],
      ['broader x:a'],
    ]);
  });

  it('is mended by the rules for every file, with the line of the row', async () => {
    const document = await read('iri,preferred:en,relation:broader\nx:a,b|a,x:nothing\n');
    expect(document.findings.map(({ code, line }) => [code, line])).toEqual([
      ['relation.to-nothing', 2],
      ['label.second-preferred', 2],
    ]);
  });

  it('rejects rows without a label, and notices columns that it does not know', async () => {
    const document = await read('iri,preferred:en,colour\nx:a,a,red\n\nx:b,,blue\n"x:c","multi\nline",\n');
    expect(document.terms.map(({ iri }) => iri)).toEqual(['x:a', 'x:c']);
    expect(document.findings.map(({ kind, code, subject, line }) => [kind, code, subject, line])).toEqual([
      ['noticed', 'column.unknown', 'colour', 1],
      ['rejected', 'row.without-label', 'row 4', 4],
    ]);
    expect(document.triples.rejected).toBe(3);
  });

  it('takes two rows of one IRI together', async () => {
    const document = await read('iri,preferred:en,alternative:en\nx:a,a,\nx:a,,b\n');
    expect(document.terms[0]?.sheet.labels.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(codesOf(document)).toEqual(['mended row.repeated']);
  });
});
