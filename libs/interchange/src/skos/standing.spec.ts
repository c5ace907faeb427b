import { describe, expect, it } from '@jest/globals';
import { readTurtle, SURROUNDINGS, termOf } from '../testing/read-document.js';

const OTHERS = ':b a skos:Concept ; skos:prefLabel "b" . :c a skos:Concept ; skos:prefLabel "c" .';

function read(body: string, iris: readonly string[] = []) {
  return readTurtle(`:a a skos:Concept ; skos:prefLabel "a" ; ${body} . ${OTHERS}`, {
    surroundings: { ...SURROUNDINGS, iris: new Set(iris) },
  });
}

describe('deprecation', () => {
  it('comes with the successors that are terms', async () => {
    const document = await read('owl:deprecated true ; dct:isReplacedBy :c, :b, :gone, "c", :a, :there', [
      'http://e.org/there',
    ]);
    const { status, successorIris, sheet } = termOf(document, 'a');
    expect({ status, successorIris }).toEqual({
      status: 'deprecated',
      successorIris: ['http://e.org/b', 'http://e.org/c', 'http://e.org/there'],
    });
    expect(sheet.kept).toHaveLength(3);
    expect(document.findings.filter(({ code }) => code === 'successor.not-in-lexicon')).toHaveLength(3);
  });

  it('is what gives a term successors: on a live one the statement is kept', async () => {
    const document = await read('dct:isReplacedBy :b ; owl:deprecated false');
    expect(termOf(document, 'a')).toMatchObject({ status: 'draft', successorIris: [] });
    expect(document.findings.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'kept successor.of-live-term',
      'kept statement.not-modelled',
    ]);
  });

  it.each(['"1"', '"true"', '"TRUE"^^xsd:boolean'])('is read from %s too, which is kept as written', async (yes) => {
    const term = termOf(await read(`owl:deprecated ${yes}`), 'a');
    expect(term.status).toBe('deprecated');
    expect(term.sheet.kept).toHaveLength(1);
  });
});

describe('top terms', () => {
  it.each([':a skos:topConceptOf :s .', ':s skos:hasTopConcept :a .'])(
    'are stated from either side: %s',
    async (says) => {
      const document = await readTurtle(
        `:s a skos:ConceptScheme . :a a skos:Concept ; skos:prefLabel "a" . ${says} ${OTHERS}`,
      );
      expect(document.terms.map(({ sheet }) => sheet.top)).toEqual([true, false, false]);
      expect(document.kept).toEqual([]);
    },
  );

  it('are none where the file has several schemes', async () => {
    const document = await readTurtle(
      `:s a skos:ConceptScheme . :t a skos:ConceptScheme . :a a skos:Concept ; skos:prefLabel "a" ; skos:topConceptOf :s .`,
    );
    expect(termOf(document, 'a').sheet).toMatchObject({ top: false, kept: [expect.stringContaining('topConceptOf')] });
  });
});
