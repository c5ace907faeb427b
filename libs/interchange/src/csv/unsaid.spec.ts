import { describe, expect, it } from '@jest/globals';
import { readText, readTurtle, SURROUNDINGS, termOf } from '../testing/read-document.js';
import { withUnsaid } from './unsaid.js';

const PRESENT = `
  :a a skos:Concept ; skos:prefLabel "sol"@fr, "soil"@en ; skos:hiddenLabel "dirt"@en ; skos:topConceptOf :s ;
    skosxl:altLabel [ skosxl:literalForm "GND"@en ; lx:form "acronym" ] ; skos:definition "Stuff"@en, "Old"@fr,
    [ rdf:value "For farmers"@en ; lx:context "farming" ] ; skos:note "n"@en ; skos:notation "1" ; dct:creator "me" ;
    skos:broader :b ; skos:related :b ; lx:level "advanced" .
  [] a rdf:Statement ; rdf:subject :a ; rdf:predicate skos:broader ; rdf:object :b ; lx:strength 0.5 .
  :b a skos:Concept ; skos:prefLabel "b" .`;

async function filled(table: string) {
  const present = termOf(await readTurtle(PRESENT), 'a');
  const iris = new Set(['http://e.org/a', 'http://e.org/b']);
  const { terms, columns } = await readText(table, { format: 'csv', surroundings: { ...SURROUNDINGS, iris } });
  const [term] = terms;
  if (!term) throw new Error('The table has no row.');
  return { present, term: withUnsaid(term, present, columns ?? []) };
}

describe('what a table leaves unsaid', () => {
  it('stays as it is: a table of two columns takes nothing away', async () => {
    const { present, term } = await filled('iri,preferred:fr\nhttp://e.org/a,sol\n');
    expect({ ...term, iri: '', status: '' }).toEqual({ ...present, iri: '', status: '' });
  });

  it('is not what it says: a text that is gone from its column is gone', async () => {
    const { term } = await filled('iri,preferred:fr,definition:fr,notations,level\nhttp://e.org/a,terre,,2,\n');
    expect(term.sheet.labels.map(({ text }) => text)).toEqual(['soil', 'GND', 'dirt', 'terre']);
    expect(term.sheet.definitions.map(({ text }) => text)).toEqual(['For farmers', 'Stuff']);
    expect(term.sheet.notations.map(({ value }) => value)).toEqual(['2']);
    expect(term.level).toBeNull();
  });

  it('is the rest of what it names: the form of a label, the strength of a relation', async () => {
    const { present, term } = await filled(
      'iri,preferred:fr,alternative:en,relation:broader\nhttp://e.org/a,sol,GND|land,http://e.org/b\n',
    );
    expect(term.sheet.labels).toContainEqual(expect.objectContaining({ text: 'GND', form: 'acronym' }));
    expect(term.sheet.labels).toContainEqual(expect.objectContaining({ text: 'land', form: null }));
    expect(term.relations).toEqual(present.relations);
  });

  it('leaves no label behind that the table has moved to another kind', async () => {
    const { term } = await filled('iri,preferred:en\nhttp://e.org/a,dirt\n');
    expect(term.sheet.labels.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'preferred sol',
      'alternative GND',
      'preferred dirt',
    ]);
  });
});
