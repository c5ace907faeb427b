/** How the vocabularies that thesauri are matched with call themselves, by where their IRIs begin. */
const KNOWN: readonly (readonly [start: string, name: string])[] = [
  ['aims.fao.org/aos/agrovoc', 'AGROVOC'],
  ['eionet.europa.eu/gemet', 'GEMET'],
  ['eurovoc.europa.eu', 'EuroVoc'],
  ['dbpedia.org', 'DBpedia'],
  ['wikidata.org', 'Wikidata'],
  ['vocab.lternet.edu', 'US LTER'],
  ['linkeddata.ge.imati.cnr.it', 'EARTh'],
  ['qudt.org', 'QUDT'],
  ['opendata.inra.fr/anaeethes', 'AnaEE'],
  ['kos.lifewatch.eu', 'LifeWatch'],
  ['ncicb.nci.nih.gov', 'NCI Thesaurus'],
  ['sweet.jpl.nasa.gov', 'SWEET'],
  ['sweetontology.net', 'SWEET'],
  ['geonames.org', 'GeoNames'],
  ['vocab.getty.edu/aat', 'Getty AAT'],
  ['vocab.getty.edu/tgn', 'Getty TGN'],
  ['id.loc.gov/authorities/subjects', 'LCSH'],
  ['id.loc.gov', 'Library of Congress'],
  ['id.worldcat.org/fast', 'FAST'],
  ['d-nb.info/gnd', 'GND'],
  ['data.bnf.fr', 'BnF'],
  ['schema.org', 'schema.org'],
];

/** The vocabulary that an IRI belongs to, else its host; null where the IRI is not of the web. */
export function vocabularyName(iri: string): string | null {
  const plain = iri.replace(/^https?:\/\/(?:www\.)?/iu, '');
  if (plain === iri) return null;
  const lower = plain.toLowerCase();
  if (/^[a-z-]+\.(?:m\.)?wikipedia\.org\//u.test(lower)) return 'Wikipedia';
  const known = KNOWN.find(([start]) => lower.startsWith(start));
  if (known) return known[1];
  // OBO and BioPortal keep many vocabularies under one host, and name them in the path.
  const named = /^purl\.obolibrary\.org\/obo\/([a-z]+)[_/#.]/iu.exec(plain) ?? BIOPORTAL.exec(plain);
  return named?.[1]?.toUpperCase() ?? (plain.split(/[/:?#]/u)[0] || null);
}

const BIOPORTAL = /^purl\.bioontology\.org\/(?:ontology\/)?([a-z]+)/iu;
