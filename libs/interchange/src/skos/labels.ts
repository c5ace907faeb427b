import { LABEL_FORMS, LABEL_STANDINGS, labelKey, languageKey, type Label } from '@lexikon/terms/term';
import {
  compareText,
  isPlainText,
  isResource,
  isStorable,
  type Literal,
  type Resource,
  type Statement,
} from '../rdf/statement.js';
import { LEXIKON, SKOS, SKOSXL } from '../rdf/vocabulary.js';
import { borrowedName } from './borrowed-name.js';
import { literalOf, quote } from './literal-words.js';
import { sortLabels } from './sheet-order.js';
import type { Reading } from './reading.js';

const MAX_LABEL = 500;

export const LABEL_PROPERTIES = {
  preferred: 'prefLabel',
  alternative: 'altLabel',
  hidden: 'hiddenLabel',
} as const satisfies Record<Label['kind'], string>;
const KINDS = ['preferred', 'alternative', 'hidden'] as const;

interface Candidate extends Omit<Label, 'id'> {
  /** What an export states again when the candidate becomes a label; none where the label says less than its source. */
  readonly statements: readonly Statement[];
}

/** The labels of a concept: one preferred a language, no text twice in one, none without a text. */
export function readLabels(iri: Resource, reading: Reading): readonly Label[] {
  const stated = KINDS.flatMap((kind) => [...plain(iri, kind, reading), ...nodes(iri, kind, reading)]);
  const usable = stated.filter((candidate) => isUsable(iri, candidate, reading));
  const ranked = onePreferred(iri, united(usable), reading);
  const named = ranked.some(({ kind }) => kind === 'preferred') ? ranked : [borrowed(iri, reading), ...ranked];
  const taken = new Set<string>();
  const labels = named.filter((candidate) => {
    const isNew = !taken.has(labelKey(candidate));
    taken.add(labelKey(candidate));
    if (isNew) reading.ledger.use(...candidate.statements);
    else reportTwice(iri, candidate, reading);
    return isNew;
  });
  return sortLabels(labels.map(({ statements: _, ...label }) => ({ id: '', ...label })));
}

function toCandidate(kind: Label['kind'], { text, language }: Literal, statements: readonly Statement[]): Candidate {
  return { kind, text, language, form: null, standing: null, node: null, statements };
}

function plain(iri: Resource, kind: Label['kind'], { graph, ledger }: Reading): readonly Candidate[] {
  return graph.stated(iri, `${SKOS}${LABEL_PROPERTIES[kind]}`).flatMap((statement) => {
    const { object } = statement;
    if (isPlainText(object)) return [toCandidate(kind, object, [statement])];
    const isText = !isResource(object) && isStorable(object.text);
    const outcome = isText ? 'it is read as a plain text' : 'it is no label here';
    ledger.report(
      {
        kind: 'mended',
        code: 'label.not-plain',
        subject: iri,
        message: `The ${kind} label ${quote(object)} is no plain text; ${outcome}, and the statement is kept.`,
      },
      [statement],
    );
    return isText ? [toCandidate(kind, object, [])] : [];
  });
}

/** Labels that are nodes of their own (SKOS-XL). What else is said of the node stays with the term as statements. */
function nodes(iri: Resource, kind: Label['kind'], { graph, ledger, ownership }: Reading): readonly Candidate[] {
  return graph.stated(iri, `${SKOSXL}${LABEL_PROPERTIES[kind]}`).flatMap((statement) => {
    const { object: node } = statement;
    const forms = isResource(node) ? graph.stated(node, `${SKOSXL}literalForm`) : [];
    const [form] = forms;
    if (!isResource(node) || !form || forms.length > 1 || !isPlainText(form.object)) {
      const message = `The ${kind} label ${quote(node)} has not exactly one text; its statements are kept.`;
      ledger.report({ kind: 'mended', code: 'label.without-form', subject: iri, message }, [statement]);
      return [];
    }
    // A node that several terms share, or that is two labels of one, can be edited with none of them.
    const isOneLabel = graph.about(iri).filter(({ object }) => object === node).length === 1;
    if (!ownership.owns(iri, node) || !isOneLabel) return [toCandidate(kind, form.object, [])];
    return [ofNode(toCandidate(kind, form.object, [statement, form]), node, graph.about(node))];
  });
}

function ofNode(candidate: Candidate, node: Resource, about: readonly Statement[]): Candidate {
  const form = oneOf(LABEL_FORMS, about, 'form');
  const standing = oneOf(LABEL_STANDINGS, about, 'standing');
  const ours = [form?.statement, standing?.statement].filter((statement) => statement !== undefined);
  // A blank node that says no more than this was made by an export of ours, to say the form or the standing.
  const isOurs = node.startsWith('_:') && ours.length > 0 && about.length === ours.length + 1;
  return {
    ...candidate,
    form: form?.value ?? null,
    standing: standing?.value ?? null,
    node: isOurs ? null : node,
    statements: [...candidate.statements, ...ours],
  };
}

function oneOf<Value extends string>(values: readonly Value[], about: readonly Statement[], name: string) {
  const stated = about.filter(({ predicate }) => predicate === `${LEXIKON}${name}`);
  const [statement] = stated;
  const value = statement && values.find((one) => one === literalOf(statement.object));
  return statement && value && stated.length === 1 ? { value, statement } : null;
}

function isUsable(iri: Resource, { kind, text, statements }: Candidate, { ledger }: Reading): boolean {
  const isLong = [...text].length > MAX_LABEL;
  if (!isLong && text.trim() !== '') return true;
  const [code, fault] = isLong ? ['label.too-long', 'longer than 500 characters'] : ['label.empty', 'empty'];
  const message = `The ${kind} label “${text.slice(0, 60)}${isLong ? '…' : ''}” is ${fault}; the statement is kept.`;
  ledger.report({ kind: 'mended', code, subject: iri, message }, statements);
  return false;
}

/** A label stated both plainly and by a node is one label. */
function united(candidates: readonly Candidate[]): readonly Candidate[] {
  const byWords = new Map<string, Candidate>();
  const others: Candidate[] = [];
  for (const candidate of candidates) {
    const key = JSON.stringify([candidate.kind, candidate.language, candidate.text]);
    const known = byWords.get(key);
    if (!known) byWords.set(key, candidate);
    else if (known.statements.length === 1 || known.statements.length === 0) {
      // Plain ones come first, so this one is the node, or says nothing that is not said already.
      byWords.set(key, { ...candidate, statements: [...known.statements, ...candidate.statements] });
    } else others.push(candidate);
  }
  return [...byWords.values(), ...others];
}

/** Sorted first stays; the others become alternatives, and what they said is kept. Real alternatives come first. */
function onePreferred(iri: Resource, candidates: readonly Candidate[], { ledger }: Reading): readonly Candidate[] {
  const of = (wanted: Label['kind']) => candidates.filter(({ kind }) => kind === wanted);
  const preferred = new Map<string, Candidate>();
  const demoted: Candidate[] = [];
  for (const candidate of of('preferred').toSorted((a, b) => compareText(a.text, b.text))) {
    const key = languageKey(candidate.language);
    const first = preferred.get(key);
    if (!first) preferred.set(key, candidate);
    else if (labelKey(first) === labelKey(candidate)) reportTwice(iri, candidate, { ledger });
    else {
      demoted.push({ ...candidate, kind: 'alternative', form: null, standing: null, node: null, statements: [] });
      const message = `${quote(candidate)} is a second preferred label beside ${quote(first)}; it becomes an alternative.`;
      ledger.report({ kind: 'mended', code: 'label.second-preferred', subject: iri, message }, candidate.statements);
    }
  }
  return [...preferred.values(), ...of('alternative'), ...demoted, ...of('hidden')];
}

function reportTwice(iri: Resource, candidate: Candidate, { ledger }: Pick<Reading, 'ledger'>): void {
  // Without statements it says nothing that is not reported already.
  if (candidate.statements.length === 0) return;
  const message = `${quote(candidate)} is stated twice; the ${candidate.kind} one is kept as a statement.`;
  ledger.report({ kind: 'mended', code: 'label.same-text-twice', subject: iri, message }, candidate.statements);
}

function borrowed(iri: Resource, { graph, ledger }: Reading): Candidate {
  const { literal, from } = borrowedName(iri, graph);
  const message = `No preferred label; ${from} serves: ${quote(literal)}.`;
  ledger.report({ kind: 'mended', code: 'concept.without-name', subject: iri, message });
  return toCandidate('preferred', literal, []);
}
