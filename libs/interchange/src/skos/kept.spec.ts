import { describe, expect, it } from '@jest/globals';
import { readTurtle, termOf } from '../testing/read-document.js';

const CONCEPT = ':a a skos:Concept ; skos:prefLabel "a"';

describe('what the model has no place for', () => {
  it('stays with the term, with the blank nodes that hang from it', async () => {
    const document = await readTurtle(`${CONCEPT} ; :age [ :from 1 ; :error [ :plus 2 ] ] .`);
    expect(termOf(document, 'a').sheet.kept).toHaveLength(4);
    expect(document.kept).toEqual([]);
    expect(document.triples).toEqual({ total: 6, used: 2, kept: 4, rejected: 0 });
  });

  it('stays with the domain, or else with the lexicon', async () => {
    const document = await readTurtle(`${CONCEPT} .
      :k a skos:Collection ; skos:prefLabel "K" ; dct:creator [ :name "me" ] . :s a skos:ConceptScheme ; dct:created "2020" .
      :other :says "something" .`);
    expect(document.domains[0]?.kept).toHaveLength(2);
    expect(document.kept).toHaveLength(2);
  });

  it('stays with the lexicon where a blank node hangs from two, so that no owner has half of it', async () => {
    const document = await readTurtle(
      `${CONCEPT} ; :by _:me . :b a skos:Concept ; skos:prefLabel "b" ; :by _:me . _:me :name "me" .`,
    );
    expect(document.terms.map(({ sheet }) => sheet.kept)).toEqual([[], []]);
    expect(document.kept).toHaveLength(3);
  });

  it('is counted once a property, and each statement is in one class', async () => {
    const document = await readTurtle(`${CONCEPT} ; dct:creator "me", "you" ; dct:creator "me" .`);
    expect(document.findings).toEqual([
      {
        kind: 'kept',
        code: 'statement.not-modelled',
        subject: 'http://purl.org/dc/terms/creator',
        message: '2 statements with <http://purl.org/dc/terms/creator> are kept as they are.',
        line: null,
      },
    ]);
    expect(document.triples).toEqual({ total: 4, used: 2, kept: 2, rejected: 0 });
  });

  it('names a concept without an IRI by what is said of it, the same each time', async () => {
    const read = (label: string) => readTurtle(`_:${label} a skos:Concept ; skos:prefLabel "a" ; :by [ :name "me" ] .`);
    const [first, second] = await Promise.all([read('x'), read('y')]);
    expect(first.terms[0]?.iri).toMatch(/^https:\/\/lexikon\.example\/l\/b[0-9a-f]{24}n?\d*$/u);
    expect(second).toEqual(first);
    expect(first.findings).toContainEqual(expect.objectContaining({ kind: 'mended', code: 'concept.without-iri' }));
  });
});
