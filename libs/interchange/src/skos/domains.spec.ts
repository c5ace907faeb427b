import { describe, expect, it } from '@jest/globals';
import { codesOf, readTurtle, termOf } from '../testing/read-document.js';

const TERMS = ['a', 'b', 'c'].map((name) => `:${name} a skos:Concept ; skos:prefLabel "${name}" .`).join('\n');

function read(body: string) {
  return readTurtle(`${TERMS} ${body}`);
}

describe('collections', () => {
  it('become domains, and nest', async () => {
    const document = await read(`
      :out a skos:Collection ; skos:prefLabel "Out"@en ; skos:member :a, :in .
      :in a skos:Collection ; skos:prefLabel "In"@en ; skos:member :a, :b .`);
    expect(document.domains.map(({ iri, parentIri, kind }) => [iri, parentIri, kind])).toEqual([
      ['http://e.org/out', null, 'collection'],
      ['http://e.org/in', 'http://e.org/out', 'collection'],
    ]);
    expect(document.terms.map(({ domainIris }) => domainIris)).toEqual([
      ['http://e.org/in', 'http://e.org/out'],
      ['http://e.org/in'],
      [],
    ]);
    expect(document.triples.kept).toBe(0);
  });

  it('keep the order of a member list as statements', async () => {
    const document = await read(':o a skos:OrderedCollection ; skos:prefLabel "O" ; skos:memberList (:c :a :c) .');
    expect(document.domains).toEqual([expect.objectContaining({ kind: 'ordered_collection' })]);
    expect(document.domains[0]?.kept).toHaveLength(7);
    expect(document.terms.map(({ domainIris }) => domainIris.length)).toEqual([1, 0, 1]);
  });

  it('have one place in the tree, and none below themselves', async () => {
    const document = await read(`
      :x a skos:Collection ; skos:prefLabel "X" ; skos:member :y, :z .
      :y a skos:Collection ; skos:prefLabel "Y" ; skos:member :x, :z .
      :z a skos:Collection ; skos:prefLabel "Z" .`);
    expect(document.domains.map(({ iri, parentIri }) => [iri.slice(-1), parentIri?.slice(-1) ?? null])).toEqual([
      ['y', null],
      ['x', 'y'],
      ['z', 'x'],
    ]);
    expect(codesOf(document)).toEqual(['mended domain.second-parent', 'mended domain.second-parent']);
  });

  it('keep a member that the file does not describe', async () => {
    const document = await read(':x a skos:Collection ; skos:prefLabel "X" ; skos:member :nothing .');
    expect(document.domains[0]?.kept).toHaveLength(1);
    expect(document.findings).toEqual([expect.objectContaining({ kind: 'kept', code: 'member.unknown' })]);
  });

  it('borrow a name where they have none', async () => {
    const document = await read(':Rocks a skos:Collection ; skos:member :a .');
    expect(document.domains[0]?.labels).toEqual([{ language: null, text: 'Rocks' }]);
    expect(codesOf(document)).toEqual(['mended domain.without-name']);
  });

  it('stand in the order of their IRIs unless a position is stated', async () => {
    const names = (body: string) =>
      read(body).then(({ domains }) => domains.map(({ iri, position }) => `${iri.slice(-1)}${String(position)}`));
    const domain = (name: string, more = '') => `:${name} a skos:Collection ; skos:prefLabel "${name}" ${more} .`;
    expect(await names(domain('y') + domain('x'))).toEqual(['x0', 'y1']);
    expect(await names(domain('y', '; lx:position 0') + domain('x', '; lx:position 1'))).toEqual(['y0', 'x1']);
  });
});

describe('schemes', () => {
  it('are the lexicon where there is one', async () => {
    const document = await read(
      ':s a skos:ConceptScheme ; dct:title "Rocks"@en ; dct:creator "me" . :a skos:inScheme :s .',
    );
    expect(document).toMatchObject({ schemeIri: 'http://e.org/s', title: 'Rocks', domains: [] });
    expect(document.kept).toHaveLength(2);
  });

  it('are known from what concepts are in, where none is stated to be one', async () => {
    const document = await read(':a skos:inScheme :s .');
    expect(document).toMatchObject({ schemeIri: 'http://e.org/s', domains: [] });
  });

  it('become top domains where there are several', async () => {
    const document = await read(`
      :s a skos:ConceptScheme ; skos:prefLabel "S" . :t a skos:ConceptScheme ; dct:title "T" .
      :a skos:inScheme :s, :t . :k a skos:Collection ; skos:prefLabel "K" ; skos:inScheme :t ; skos:member :b .`);
    expect(document.schemeIri).toBeNull();
    expect(document.domains.map(({ iri, parentIri, kind }) => [iri.slice(-1), parentIri?.slice(-1), kind])).toEqual([
      ['s', undefined, 'scheme'],
      ['t', undefined, 'scheme'],
      ['k', 't', 'collection'],
    ]);
    expect(termOf(document, 'a').domainIris).toEqual(['http://e.org/s', 'http://e.org/t']);
  });

  it('are domains beside the one that an export of ours marks as the lexicon', async () => {
    const document = await read(
      ':s a skos:ConceptScheme . :t a skos:ConceptScheme, lx:Lexicon . :a skos:inScheme :t .',
    );
    expect(document.schemeIri).toBe('http://e.org/t');
    expect(document.domains.map(({ iri }) => iri)).toEqual(['http://e.org/s']);
    expect(document.kept).toEqual([]);
  });
});
