import { vocabularyName } from './vocabulary-name.js';

describe('vocabularyName', () => {
  it.each([
    ['http://aims.fao.org/aos/agrovoc/c_7280', 'AGROVOC'],
    ['http://www.eionet.europa.eu/gemet/concept/7982', 'GEMET'],
    ['https://en.wikipedia.org/wiki/Species', 'Wikipedia'],
    ['http://www.wikidata.org/entity/Q11635', 'Wikidata'],
    ['http://linkeddata.ge.imati.cnr.it:2020/resource/EARTh/1', 'EARTh'],
    ['http://purl.obolibrary.org/obo/ENVO_01000155', 'ENVO'],
    ['http://purl.bioontology.org/ontology/MESH/D012987', 'MESH'],
    ['https://www.example.org/terms?id=1', 'example.org'],
    ['urn:example:1', null],
  ])('reads %s', (iri, name) => {
    expect(vocabularyName(iri)).toBe(name);
  });
});
