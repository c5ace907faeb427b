export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
export const XSD = 'http://www.w3.org/2001/XMLSchema#';
export const OWL = 'http://www.w3.org/2002/07/owl#';
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const SKOSXL = 'http://www.w3.org/2008/05/skos-xl#';
export const DCT = 'http://purl.org/dc/terms/';
export const DC = 'http://purl.org/dc/elements/1.1/';
/** Both schemes are in use. */
export const SCHEMA = ['http://schema.org/', 'https://schema.org/'] as const;

/**
 * What SKOS has no word for. Fixed for ever: files out there say it. Beside the keys of relation types:
 * `level`, `question`, `disambiguation` of a term; `form`, `standing` of a label; `context` of a definition;
 * `text`, `url` of a source; `strength`, `confidence`, `note`, `period`, `evidence` of a relation;
 * the classes `Domain` and `Lexicon`, `position` of a domain; and provenance: `id`, `version`, `status`.
 */
export const LEXIKON = 'urn:lexikon:vocab#';

export const TYPE = `${RDF}type`;
export const VALUE = `${RDF}value`;
export const LANG_STRING = `${RDF}langString`;
export const STRING = `${XSD}string`;
