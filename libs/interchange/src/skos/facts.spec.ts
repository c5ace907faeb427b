import { describe, expect, it } from '@jest/globals';
import { codesOf, readTurtle, termOf } from '../testing/read-document.js';

function read(body: string) {
  return readTurtle(`:a a skos:Concept ; skos:prefLabel "a" ; ${body} .`);
}

describe('what else is said of a concept', () => {
  it('reads notations with their datatypes', async () => {
    const { notations, kept } = termOf(await read('skos:notation "1", "2"^^:code, "3"@en'), 'a').sheet;
    expect(notations).toEqual([
      { id: '', value: '1', datatype: null },
      { id: '', value: '2', datatype: 'http://e.org/code' },
    ]);
    expect(kept).toEqual([expect.stringContaining('"3"@en')]);
  });

  it('reads sources: words, addresses, and words with an address', async () => {
    const { sources, kept } = termOf(
      await read('dct:source "Book", <http://b.org/1>, [ lx:text "Site" ; lx:url "http://s.org" ] ; dc:source "Old"'),
      'a',
    ).sheet;
    expect(sources.map(({ text, url }) => [text, url])).toEqual([
      ['Book', null],
      ['Old', null],
      ['Site', 'http://s.org'],
      ['http://b.org/1', 'http://b.org/1'],
    ]);
    expect(kept).toEqual([expect.stringContaining('elements/1.1/source> "Old"')]);
  });

  it('reads mapping properties as matches, also to a term of the lexicon', async () => {
    const document = await readTurtle(`
      :a a skos:Concept ; skos:prefLabel "a" ; skos:exactMatch :b ; skos:closeMatch <http://x.org/1>, "no" .
      :b a skos:Concept ; skos:prefLabel "b" .`);
    expect(termOf(document, 'a')).toMatchObject({
      sheet: {
        matches: [
          { kind: 'exact', iri: 'http://e.org/b' },
          { kind: 'close', iri: 'http://x.org/1' },
        ],
      },
      relations: [],
    });
    expect(codesOf(document)).toEqual(['mended match.not-an-iri']);
  });

  it('reads what an export of ours says under our own names', async () => {
    const term = termOf(await read('lx:level "beginner" ; lx:question "Why?"@en ; lx:disambiguation "not b"@en'), 'a');
    expect(term).toMatchObject({
      level: 'beginner',
      sheet: { questions: [{ text: 'Why?', language: 'en' }], disambiguations: [{ text: 'not b' }], kept: [] },
    });
  });

  it('keeps a level that is none', async () => {
    const term = termOf(await read('lx:level "wizard"'), 'a');
    expect(term).toMatchObject({ level: null, sheet: { kept: [expect.stringContaining('"wizard"')] } });
  });
});
