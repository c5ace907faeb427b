import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_TYPES, buildType } from '../testing/built-in-types.js';
import { codesOf, readTurtle, SURROUNDINGS, termOf } from '../testing/read-document.js';
import type { ImportSurroundings } from '../files/import-document.js';

const TERMS = ['a', 'b', 'c'].map((name) => `:${name} a skos:Concept ; skos:prefLabel "${name}" .`).join('\n');

async function read(body: string, surroundings: Partial<ImportSurroundings> = {}) {
  const document = await readTurtle(`${TERMS} ${body}`, { surroundings: { ...SURROUNDINGS, ...surroundings } });
  return {
    document,
    relations: document.terms.flatMap(({ iri, relations }) =>
      relations.map(({ type, toIri }) => `${iri.slice(-1)} ${type} ${toIri.slice(-1)}`),
    ),
    codes: codesOf(document),
  };
}

describe('relations', () => {
  it.each([':a skos:broader :b .', ':b skos:narrower :a .', ':a skos:broader :b . :b skos:narrower :a .'])(
    'are one, in canonical direction, from one side or both: %s',
    async (body) => {
      const { relations, document } = await read(body);
      expect(relations).toEqual(['a broader b']);
      expect(document.triples.kept).toBe(0);
    },
  );

  it('start from the smaller IRI where they are symmetric', async () => {
    const { relations } = await read(':b skos:related :a . :a skos:related :b . :c lx:opposes :b .');
    expect(relations).toEqual(['a related_to b', 'b opposes c']);
  });

  it('have types of ours under our namespace, and a type with a property under that', async () => {
    const types = [
      ...BUILT_IN_TYPES,
      buildType('treats', { inverseKey: 'treated_by', property: 'http://e.org/treats' }),
    ];
    const { relations } = await read(':a lx:causes :b . :b lx:influences :a . :a :treats :c . :b lx:treated_by :a .', {
      types,
    });
    expect(relations).toEqual(['a causes b', 'a influenced_by b', 'a treats b', 'a treats c']);
  });

  it('take broader beside a finer relation of the same two terms for that one', async () => {
    const { relations, document } = await read(
      ':a lx:is_a :b ; skos:broader :b . :b lx:has_kind :a ; skos:narrower :a .',
    );
    expect(relations).toEqual(['a is_a b']);
    expect(document.triples.kept).toBe(0);
  });

  it('are both where broader is stated under our own name too', async () => {
    const { relations } = await read(':a lx:is_a :b ; skos:broader :b ; lx:broader :b .');
    expect(relations).toEqual(['a broader b', 'a is_a b']);
  });

  it('are kept, not used, where they are only implied', async () => {
    const { relations, document } = await read(':a skos:broaderTransitive :b ; skos:semanticRelation :c .');
    expect(relations).toEqual([]);
    expect(document.triples.kept).toBe(2);
  });

  it('lead to a term of the lexicon that the file does not have', async () => {
    const { relations, codes } = await read(':a skos:broader :z . :z skos:narrower :b . :z skos:related :b .', {
      iris: new Set(['http://e.org/z']),
    });
    expect(relations).toEqual(['a broader z', 'b broader z', 'b related_to z']);
    expect(codes).toEqual([]);
  });

  it('are kept where they start from such a term, which the file does not describe', async () => {
    const { relations, codes, document } = await read(':z skos:broader :a .', { iris: new Set(['http://e.org/z']) });
    expect(relations).toEqual([]);
    expect(codes).toEqual(['mended relation.from-elsewhere']);
    expect(document.kept).toHaveLength(1);
  });

  it('are kept where they lead to nothing or to themselves', async () => {
    const { relations, codes, document } = await read(':a skos:broader :nowhere, :a . :nowhere skos:narrower :a .');
    expect(relations).toEqual([]);
    expect(codes.toSorted()).toEqual(['mended relation.to-itself', 'mended relation.to-nothing']);
    expect(termOf(document, 'a').sheet.kept).toHaveLength(2);
    expect(document.kept).toEqual([
      '<http://e.org/nowhere> <http://www.w3.org/2004/02/skos/core#narrower> <http://e.org/a> .',
    ]);
  });

  it('leave out what closes a cycle, whatever the types of its edges: in sorted order the last', async () => {
    const { relations, codes, document } = await read(
      ':c lx:part_of :a . :a lx:is_a :b . :b skos:broader :c . :c skos:narrower :b .',
    );
    expect(relations).toEqual(['a is_a b', 'b broader c']);
    expect(codes).toEqual(['mended relation.closes-cycle']);
    expect(termOf(document, 'c').sheet.kept).toEqual([
      '<http://e.org/c> <urn:lexikon:vocab#part_of> <http://e.org/a> .',
    ]);
  });

  it('count the edges of the lexicon, and keep hierarchies apart', async () => {
    const { relations, codes } = await read(':a skos:broader :z ; lx:precedes :b . :b skos:broader :a .', {
      iris: new Set(['http://e.org/y', 'http://e.org/z']),
      edges: [
        { fromIri: 'http://e.org/z', type: 'is_a', toIri: 'http://e.org/y' },
        { fromIri: 'http://e.org/y', type: 'broader', toIri: 'http://e.org/a' },
      ],
    });
    expect(relations).toEqual(['a precedes b', 'b broader a']);
    expect(codes).toEqual(['mended relation.closes-cycle']);
  });
});

describe('what is said of a relation', () => {
  const reified = (facts: string) =>
    `:a lx:causes :b . [] a rdf:Statement ; rdf:subject :a ; rdf:predicate lx:causes ; rdf:object :b ; ${facts} .`;

  it('is read from a reified statement', async () => {
    const { document } = await read(reified('lx:strength 0.5 ; lx:note "often" ; lx:period "1850–1900"'));
    expect(termOf(document, 'a').relations).toEqual([
      {
        type: 'causes',
        toIri: 'http://e.org/b',
        strength: 0.5,
        confidence: null,
        note: 'often',
        period: '1850–1900',
        evidence: null,
      },
    ]);
    expect(document.triples.kept).toBe(0);
  });

  it.each(['lx:strength 7.5', 'lx:strength 0.50', 'lx:note "x"@en', 'dct:creator "me"', 'lx:note "x", "y"'])(
    'is kept whole with the term where it says more than ours: %s',
    async (facts) => {
      const { document } = await read(reified(facts));
      expect(termOf(document, 'a').relations[0]).toMatchObject({ strength: null, note: null });
      expect(termOf(document, 'a').sheet.kept.length).toBeGreaterThanOrEqual(5);
    },
  );
});
