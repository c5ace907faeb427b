import { describe, expect, it } from '@jest/globals';
import { codesOf, readTurtle, termOf } from '../testing/read-document.js';

async function labelsOf(body: string) {
  const document = await readTurtle(`:a a skos:Concept ; ${body} .`);
  const { labels, kept } = termOf(document, 'a').sheet;
  return {
    labels: labels.map(({ kind, language, text }) => `${kind} ${text}@${language ?? ''}`),
    kept,
    codes: codesOf(document),
    first: labels[0],
  };
}

describe('labels of a concept', () => {
  it('are of three kinds, their language tags in canonical case', async () => {
    const { labels, codes } = await labelsOf(
      'skos:prefLabel "Wolk"@nl-be ; skos:altLabel "Cloud" ; skos:hiddenLabel "Clowd"@EN',
    );
    expect(labels).toEqual(['preferred Wolk@nl-BE', 'alternative Cloud@', 'hidden Clowd@en']);
    expect(codes).toEqual([]);
  });

  it('keep a tag that is not valid as written, and say it once', async () => {
    const { labels, codes } = await labelsOf('skos:prefLabel "x"@es-A ; skos:altLabel "y"@es-A');
    expect(labels).toEqual(['preferred x@es-A', 'alternative y@es-A']);
    expect(codes).toEqual(['noticed language.invalid']);
  });

  it('have one preferred a language: sorted first stays, the others become alternatives and are kept', async () => {
    const { labels, kept, codes } = await labelsOf('skos:prefLabel "b"@en, "a"@en, "c"@fr, "d"@EN');
    expect(labels).toEqual(['preferred a@en', 'preferred c@fr', 'alternative b@en', 'alternative d@en']);
    expect(kept).toEqual([
      '<http://e.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "b"@en .',
      '<http://e.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "d"@en .',
    ]);
    expect(codes).toEqual(['mended label.second-preferred', 'mended label.second-preferred']);
  });

  it('say no text twice in a language: the preferred one wins, the other is kept', async () => {
    const { labels, kept, codes } = await labelsOf(
      'skos:prefLabel "soil pH"@en ; skos:altLabel "soil pH"@en, "soil pH"@fr',
    );
    expect(labels).toEqual(['preferred soil pH@en', 'alternative soil pH@fr']);
    expect(kept).toEqual(['<http://e.org/a> <http://www.w3.org/2004/02/skos/core#altLabel> "soil pH"@en .']);
    expect(codes).toEqual(['mended label.same-text-twice']);
  });

  it('take a letter and its accent, typed apart or together, for one text', async () => {
    const { labels, codes } = await labelsOf('skos:prefLabel "caf\\u00E9"@fr ; skos:altLabel "cafe\\u0301"@fr');
    expect(labels).toEqual(['preferred café@fr']);
    expect(codes).toEqual(['mended label.same-text-twice']);
  });

  it('stay statements when they are empty or longer than 500 characters', async () => {
    const long = 'x'.repeat(501);
    const { labels, kept, codes } = await labelsOf(`skos:prefLabel "a"@en ; skos:altLabel "${long}"@en, " "@en`);
    expect(labels).toEqual(['preferred a@en']);
    expect(kept).toHaveLength(2);
    expect(codes.toSorted()).toEqual(['mended label.empty', 'mended label.too-long']);
  });

  it('count characters, not code units', async () => {
    const { codes } = await labelsOf(`skos:prefLabel "${'𝒙'.repeat(500)}"@en`);
    expect(codes).toEqual([]);
  });

  it('are read from a literal with a datatype, which is kept', async () => {
    const { labels, kept, codes } = await labelsOf('skos:prefLabel 5');
    expect(labels).toEqual(['preferred 5@']);
    expect(kept).toHaveLength(1);
    expect(codes).toEqual(['mended label.not-plain']);
  });

  it('stay statements when PostgreSQL could not store them', async () => {
    const { labels, codes, kept } = await labelsOf('skos:prefLabel "a\\u0000b"');
    expect(labels).toEqual(['preferred a@']);
    expect(codes).toEqual(['mended label.not-plain', 'mended concept.without-name']);
    expect(kept).toEqual(['<http://e.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "a\\u0000b" .']);
  });
});

describe('labels that are nodes (SKOS-XL)', () => {
  it('remember their node, and what else is said of it is kept with the term', async () => {
    const document = await readTurtle(`
      :a a skos:Concept ; skosxl:prefLabel :l . :l a skosxl:Label ; skosxl:literalForm "A"@en ; dct:creator "me" .`);
    expect(termOf(document, 'a').sheet).toMatchObject({
      labels: [{ kind: 'preferred', text: 'A', language: 'en', node: 'http://e.org/l' }],
      kept: [
        '<http://e.org/l> <http://purl.org/dc/terms/creator> "me" .',
        '<http://e.org/l> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2008/05/skos-xl#Label> .',
      ],
    });
    expect(document.triples).toEqual({ total: 5, used: 3, kept: 2, rejected: 0 });
  });

  it('are one label with the plain one that says the same', async () => {
    const { labels, codes, first } = await labelsOf(
      'skos:prefLabel "A"@en ; skosxl:prefLabel [ skosxl:literalForm "A"@en ]',
    );
    expect(labels).toEqual(['preferred A@en']);
    expect(first?.node).toMatch(/^_:b[0-9a-f]{24}$/u);
    expect(codes).toEqual([]);
  });

  it('have the form and standing that an export of ours says, and then need no node', async () => {
    const { first } = await labelsOf(
      'skosxl:prefLabel [ skosxl:literalForm "GPU" ; lx:form "acronym" ; lx:standing "admitted" ]',
    );
    expect(first).toMatchObject({ text: 'GPU', form: 'acronym', standing: 'admitted', node: null });
  });

  it('stay statements where a node has no text or two', async () => {
    const { labels, kept, codes } = await labelsOf(
      'skosxl:prefLabel [ skosxl:literalForm "A", "B" ] ; skosxl:altLabel [ dct:creator "me" ]',
    );
    expect(labels).toEqual(['preferred a@']);
    expect(kept).toHaveLength(5);
    expect(codes).toEqual(['mended label.without-form', 'mended label.without-form', 'mended concept.without-name']);
  });

  it('are read from a node that two terms share, which stays with the lexicon', async () => {
    const document = await readTurtle(`
      :a a skos:Concept ; skosxl:prefLabel _:l . :b a skos:Concept ; skosxl:prefLabel _:l .
      _:l skosxl:literalForm "A"@en .`);
    expect(document.terms.map(({ sheet }) => sheet.labels)).toEqual([
      [expect.objectContaining({ text: 'A', node: null })],
      [expect.objectContaining({ text: 'A', node: null })],
    ]);
    expect(document.kept).toHaveLength(3);
  });
});

describe('a concept without a preferred label', () => {
  it.each([
    ['rdfs:label "by label"@en ; schema:name "by name"', 'by label'],
    ['schema:name "by name" ; schema:alternateName "by other name"', 'by name'],
    ['schema:alternateName "by other name"', 'by other name'],
    ['skos:altLabel "alternative"', 'a'],
  ])('is called by what it says: %s', async (body, text) => {
    const { first, codes, kept } = await labelsOf(body);
    expect(first).toMatchObject({ kind: 'preferred', text });
    expect(codes).toEqual(['mended concept.without-name']);
    expect(kept).toHaveLength(body.startsWith('skos') ? 0 : body.split(';').length);
  });

  it('is called by the decoded end of its IRI', async () => {
    const document = await readTurtle(
      '<http://e.org/x/Zwei%20W%C3%B6rter/> a skos:Concept . <http://e.org/100%> a skos:Concept .',
    );
    expect(document.terms.map(({ sheet }) => sheet.labels[0]?.text)).toEqual(['100%', 'Zwei Wörter']);
  });
});
