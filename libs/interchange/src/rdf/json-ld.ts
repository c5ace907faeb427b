import { isResource, type Statement } from './statement.js';
import { DCT, LEXIKON, OWL, RDF, SKOS, SKOSXL, TYPE } from './vocabulary.js';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  [SKOS]: [
    ...['prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'notation', 'note', 'scopeNote', 'historyNote'],
    ...['changeNote', 'editorialNote', 'example', 'broader', 'narrower', 'related', 'inScheme', 'topConceptOf'],
    ...['hasTopConcept', 'member', 'exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'],
  ],
  [SKOSXL]: ['literalForm'],
  [DCT]: ['source', 'isReplacedBy', 'title', 'description', 'license', 'created', 'modified', 'creator'],
  [OWL]: ['deprecated'],
  [RDF]: ['value'],
  [LEXIKON]: ['level', 'question', 'disambiguation', 'form', 'standing', 'context', 'strength', 'confidence'],
};

/**
 * Names for the usual properties. Each is defined as an object, not as a string, and so is never taken for a prefix:
 * an IRI that happens to begin with `note:` stays what it is.
 */
const TERMS = new Map(
  Object.entries(NAMES).flatMap(([base, names]) => names.map((name) => [`${base}${name}`, name] as const)),
);

export const JSON_LD_HEAD = `{"@context":${JSON.stringify(
  Object.fromEntries([...TERMS].map(([iri, name]) => [name, { '@id': iri }])),
)},\n"@graph":[`;
export const JSON_LD_TAIL = '\n]}\n';

/** A node object a subject, each on a line of its own. */
export function jsonLdNodes(statements: readonly Statement[]): readonly string[] {
  return [...Map.groupBy(statements, ({ subject }) => subject)].map(([subject, about]) => {
    const node: Record<string, unknown[]> = {};
    for (const { predicate, object } of about) {
      const isType = predicate === TYPE && isResource(object);
      const key = isType ? '@type' : (TERMS.get(predicate) ?? predicate);
      (node[key] ??= []).push(isType ? object : toValue(object));
    }
    return JSON.stringify({ '@id': subject, ...node });
  });
}

function toValue(object: Statement['object']): object {
  if (isResource(object)) return { '@id': object };
  const { text, language, datatype } = object;
  return {
    '@value': text,
    ...(language === null ? {} : { '@language': language }),
    ...(datatype === null ? {} : { '@type': datatype }),
  };
}
