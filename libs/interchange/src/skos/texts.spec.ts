import { describe, expect, it } from '@jest/globals';
import { readTurtle, termOf } from '../testing/read-document.js';

async function sheetOf(body: string) {
  return termOf(await readTurtle(`:a a skos:Concept ; skos:prefLabel "a" ; ${body} .`), 'a').sheet;
}

describe('definitions', () => {
  it('are short up to 200 characters, else long', async () => {
    const { definitions } = await sheetOf(`skos:definition "${'x'.repeat(200)}"@en, "${'y'.repeat(201)}"@en`);
    expect(definitions.map(({ kind }) => kind)).toEqual(['short', 'long']);
  });

  it('are read from a node, whose other statements are kept', async () => {
    const { definitions, kept } = await sheetOf('skos:definition [ rdf:value "d"@en ; dct:creator "me" ]');
    expect(definitions).toEqual([
      { id: '', language: 'en', text: 'd', kind: 'short', context: null, node: expect.stringMatching(/^_:b/u) },
    ]);
    expect(kept).toEqual([expect.stringContaining('<http://purl.org/dc/terms/creator> "me" .')]);
  });

  it('hold for a school where their node names one; a node of ours is not remembered', async () => {
    const { definitions } = await sheetOf(
      'skos:definition [ rdf:value "d"@en ; lx:context "Vienna" ], [ rdf:value "e"@en ; lx:context "" ]',
    );
    expect(definitions).toEqual([
      expect.objectContaining({ text: 'd', kind: 'contextual', context: 'Vienna', node: null }),
      expect.objectContaining({ text: 'e', kind: 'contextual', context: null, node: null }),
    ]);
  });

  it('stay statements when they are no plain text', async () => {
    const { definitions, kept } = await sheetOf('skos:definition "<b>x</b>"^^rdf:HTML, ""@en, :elsewhere');
    expect(definitions).toEqual([]);
    expect(kept).toHaveLength(3);
  });
});

describe('notes', () => {
  it('are of six kinds', async () => {
    const { notes } = await sheetOf(`
      skos:note "n" ; skos:scopeNote "s" ; skos:historyNote "h" ; skos:changeNote "c" ;
      skos:editorialNote "e" ; skos:example "x"`);
    expect(notes.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'scope s',
      'history h',
      'change c',
      'editorial e',
      'example x',
      'plain n',
    ]);
  });

  it('are read from a node, one for each of its texts', async () => {
    const { notes } = await sheetOf('skos:note [ rdf:value "n"@en, "m"@fr ]');
    expect(notes).toHaveLength(2);
    expect(notes[0]?.node).toBe(notes[1]?.node);
  });

  it('that are only links stay statements', async () => {
    const { notes, kept } = await sheetOf('skos:note <http://e.org/page>');
    expect(notes).toEqual([]);
    expect(kept).toHaveLength(1);
  });
});
