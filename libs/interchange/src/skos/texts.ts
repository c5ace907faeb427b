import { definitionKind, type Definition, type Note } from '@lexikon/terms/term';
import { isBlank, isPlainText, isResource, type Literal, type Resource, type Statement } from '../rdf/statement.js';
import { LEXIKON, SKOS, VALUE } from '../rdf/vocabulary.js';
import { literalOf } from './literal-words.js';
import { sortDefinitions, sortNotes } from './sheet-order.js';
import type { Reading } from './reading.js';

export const NOTE_PROPERTIES = {
  scope: 'scopeNote',
  history: 'historyNote',
  change: 'changeNote',
  editorial: 'editorialNote',
  example: 'example',
  plain: 'note',
} as const satisfies Record<Note['kind'], string>;

interface StatedText {
  readonly literal: Literal;
  readonly node: Resource | null;
  readonly context: string | null;
}

/** Definitions: literals, or nodes with `rdf:value`; of a school or period where the node names one. */
export function readDefinitions(iri: Resource, reading: Reading): readonly Definition[] {
  const definitions = textsOf(iri, `${SKOS}definition`, reading).map(({ literal, node, context }): Definition => ({
    id: '',
    language: literal.language,
    text: literal.text,
    kind: context === null ? definitionKind(literal.text) : 'contextual',
    context: context === '' ? null : context,
    node,
  }));
  return sortDefinitions(definitions);
}

/** Notes of every kind: literals, or nodes with `rdf:value`. A note that is only a link stays a statement. */
export function readNotes(iri: Resource, reading: Reading): readonly Note[] {
  const kinds = Object.entries(NOTE_PROPERTIES) as [Note['kind'], string][];
  return sortNotes(
    kinds.flatMap(([kind, name]) =>
      textsOf(iri, `${SKOS}${name}`, reading).map(({ literal: { language, text }, node }) => ({
        id: '',
        kind,
        language,
        text,
        node,
      })),
    ),
  );
}

function textsOf(iri: Resource, property: string, reading: Reading): readonly StatedText[] {
  return reading.graph.stated(iri, property).flatMap((statement): readonly StatedText[] => {
    const { object } = statement;
    if (isResource(object)) return ofNode(iri, object, statement, reading);
    if (!isPlainText(object) || object.text.trim() === '') return [];
    reading.ledger.use(statement);
    return [{ literal: object, node: null, context: null }];
  });
}

function ofNode(iri: Resource, node: Resource, link: Statement, reading: Reading): readonly StatedText[] {
  const { graph, ledger, ownership } = reading;
  const about = graph.about(node);
  const values = graph.stated(node, VALUE).filter(({ object }) => isPlainText(object) && object.text.trim() !== '');
  // Said twice of one term, as a note and as a definition, the node could not be edited as either.
  const isOneText = graph.about(iri).filter(({ object }) => object === node).length === 1;
  if (values.length === 0 || !isOneText || !ownership.owns(iri, node)) return [];
  const contexts = graph.stated(node, `${LEXIKON}context`);
  const [stated] = contexts;
  const context = stated && contexts.length === 1 && values.length === 1 ? literalOf(stated.object) : null;
  const isContextual = context !== null && link.predicate === `${SKOS}definition`;
  ledger.use(link, ...values, ...(stated && isContextual ? [stated] : []));
  // A blank node that says no more than this was made by an export of ours, to say the context.
  const isOurs = isContextual && isBlank(node) && about.length === 2;
  return values.flatMap(({ object }) =>
    isResource(object) ? [] : [{ literal: object, node: isOurs ? null : node, context: isContextual ? context : null }],
  );
}
