import { isResource, type Resource, type Statement } from '../rdf/statement.js';
import { DCT, OWL, SKOS, XSD } from '../rdf/vocabulary.js';
import { quote } from './literal-words.js';
import type { Reading } from './reading.js';

/** Whether a concept is still in use, and what takes its place. */
export interface Standing {
  readonly status: 'draft' | 'deprecated';
  readonly successorIris: readonly Resource[];
}

export function readStanding(iri: Resource, reading: Reading): Standing {
  const says = reading.graph.stated(iri, `${OWL}deprecated`).filter(saysYes);
  reading.ledger.use(
    ...says.filter(({ object }) => !isResource(object) && object.text === 'true' && isBoolean(object)),
  );
  const status = says.length > 0 ? 'deprecated' : 'draft';
  return { status, successorIris: readSuccessors(iri, status, reading) };
}

function saysYes({ object }: Statement): boolean {
  return !isResource(object) && ['true', '1'].includes(object.text.trim().toLowerCase());
}

function isBoolean(object: { readonly datatype: string | null }): boolean {
  return object.datatype === `${XSD}boolean`;
}

/** A successor is a term, and only a deprecated term has one. Any other statement of a replacement is kept. */
function readSuccessors(iri: Resource, status: Standing['status'], reading: Reading): readonly Resource[] {
  const { graph, ledger, roles, surroundings } = reading;
  return graph
    .stated(iri, `${DCT}isReplacedBy`)
    .flatMap((statement) => {
      const { object } = statement;
      const isTerm = isResource(object) && object !== iri && (roles.terms.has(object) || surroundings.iris.has(object));
      if (status === 'deprecated' && isTerm) {
        ledger.use(statement);
        return [object];
      }
      const [code, reason] =
        status === 'deprecated'
          ? ['successor.not-in-lexicon', 'which is no other term of the lexicon']
          : ['successor.of-live-term', 'but it is not deprecated'];
      const message = `It is replaced by ${quote(object)}, ${reason}; the statement is kept.`;
      ledger.report({ kind: 'kept', code, subject: iri, message }, [statement]);
      return [];
    })
    .toSorted();
}

/** Stated to be a top term of the one scheme, by either side; never guessed. */
export function readTop(iri: Resource, { graph, ledger, roles: { schemeIri } }: Reading): boolean {
  if (schemeIri === null) return false;
  const stated = [
    ...graph.stated(iri, `${SKOS}topConceptOf`).filter(({ object }) => object === schemeIri),
    ...graph.stated(schemeIri, `${SKOS}hasTopConcept`).filter(({ object }) => object === iri),
  ];
  ledger.use(...stated);
  return stated.length > 0;
}
