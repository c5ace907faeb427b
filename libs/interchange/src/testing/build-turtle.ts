/** A Turtle file with one scheme, and a way to say what is in it. */
export const file = (body: string) => `
  @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
  @prefix owl: <http://www.w3.org/2002/07/owl#> .
  @prefix dct: <http://purl.org/dc/terms/> .
  @prefix : <http://example.org/> .
  :scheme a skos:ConceptScheme .
  ${body}`;

/** Called after its name, in English. */
export const concept = (name: string, more = '') =>
  `:${name} a skos:Concept ; skos:inScheme :scheme ; skos:prefLabel "${name}"@en ${more} .`;

export const iri = (name: string) => `http://example.org/${name}`;
