import type { Relation } from '@lexikon/terms/term';
import { isBlank, isResource, isStorable, type Literal, type Resource, type Statement } from '../rdf/statement.js';
import { LEXIKON, RDF, TYPE, XSD } from '../rdf/vocabulary.js';
import { literalOf } from './literal-words.js';
import type { Reading } from './reading.js';
import type { RelationVocabulary } from './relation-vocabulary.js';

export type Facts = Omit<Relation, 'id' | 'type' | 'toId'>;

export const NO_FACTS: Facts = { strength: null, confidence: null, note: null, period: null, evidence: null };
export const SHARES = ['strength', 'confidence'] as const;
export const REMARKS = ['note', 'period', 'evidence'] as const;

/** What is said of relations: reified statements (`rdf:Statement`) whose properties are ours and nothing else. */
export class RelationFacts {
  readonly #reading: Reading;
  readonly #found = new Map<string, { readonly facts: Facts; readonly statements: readonly Statement[] }>();

  constructor(vocabulary: RelationVocabulary, reading: Reading) {
    this.#reading = reading;
    for (const subject of reading.graph.subjects()) {
      if (isBlank(subject)) this.#read(subject, vocabulary);
    }
  }

  take(from: Resource, type: string, to: Resource): Facts {
    const found = this.#found.get(keyOf(from, type, to));
    if (!found) return NO_FACTS;
    this.#reading.ledger.use(...found.statements);
    return found.facts;
  }

  #read(node: Resource, vocabulary: RelationVocabulary): void {
    const about = this.#reading.graph.about(node);
    const one = (property: string) => {
      const stated = about.filter(({ predicate }) => predicate === property);
      return stated.length === 1 ? stated[0]?.object : undefined;
    };
    const [type, subject, predicate, object] = [TYPE, ...REIFYING].map(one);
    if (type !== `${RDF}Statement` || !predicate || !isResource(predicate)) return;
    const link = vocabulary.linkOf(predicate);
    if (!link || link.reversed) return;
    const facts = factsOf(about);
    if (!facts || !subject || !object || !isResource(subject) || !isResource(object)) return;
    if (!this.#reading.ownership.owns(subject, node)) return;
    this.#found.set(keyOf(subject, link.type, object), { facts, statements: about });
    if (vocabulary.isSymmetric(link.type)) {
      this.#found.set(keyOf(object, link.type, subject), { facts, statements: about });
    }
  }
}

export const SHARE_DATATYPE = `${XSD}decimal`;

const REIFYING = [`${RDF}subject`, `${RDF}predicate`, `${RDF}object`];

function keyOf(from: Resource, type: string, to: Resource): string {
  return JSON.stringify([from, type, to]);
}

/** Null where anything else is said, or anything twice: then all of it stays a statement. */
function factsOf(about: readonly Statement[]): Facts | null {
  const facts: Record<string, number | string> = {};
  for (const { predicate, object } of about) {
    if (predicate === TYPE || REIFYING.includes(predicate)) continue;
    const name = predicate.startsWith(LEXIKON) ? predicate.slice(LEXIKON.length) : '';
    if (isResource(object) || name in facts) return null;
    const remark = literalOf(object);
    if (SHARES.some((share) => share === name) && isShare(object)) facts[name] = Number(object.text);
    else if (REMARKS.some((one) => one === name) && remark && isStorable(remark)) facts[name] = remark;
    else return null;
  }
  return { ...NO_FACTS, ...facts };
}

/** In the very form that an export writes, or it would not come out as it came in. */
function isShare({ text, datatype }: Literal): boolean {
  const share = Number(text);
  return datatype === SHARE_DATATYPE && shareText(share) === text && share >= 0 && share <= 1;
}

/** A number from 0 to 1 as `xsd:decimal`, which knows no exponents. */
export function shareText(share: number): string {
  const text = String(share);
  return text.includes('e') ? share.toFixed(20).replace(/0+$/u, '') : text;
}
