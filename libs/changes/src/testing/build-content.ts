import { randomUUID } from 'node:crypto';
import {
  type Definition,
  EMPTY_SHEET,
  type Label,
  type Relation,
  type Sheet,
  type TermContent,
} from '@lexikon/terms/term';
import type { Change, Edit } from '../change.js';

export function buildLabel(text: string, over: Partial<Label> = {}): Label {
  return { id: randomUUID(), language: 'en', text, kind: 'preferred', form: null, standing: null, node: null, ...over };
}

export function buildDefinition(text: string, over: Partial<Definition> = {}): Definition {
  return { id: randomUUID(), language: 'en', text, kind: 'short', context: null, node: null, ...over };
}

export function buildSheet(label: string, over: Partial<Sheet> = {}): Sheet {
  return { ...EMPTY_SHEET, labels: [buildLabel(label)], ...over };
}

export function buildRelation(type: string, toId: string, over: Partial<Relation> = {}): Relation {
  const facts = { strength: null, confidence: null, note: null, period: null, evidence: null };
  return { id: randomUUID(), type, toId, ...facts, ...over };
}

export function buildContent(over: Partial<TermContent> = {}): TermContent {
  return {
    status: 'draft',
    level: null,
    domainIds: [],
    successorIds: [],
    removed: false,
    sheet: buildSheet('Tariff'),
    relations: [],
    ...over,
  };
}

export function buildChange(lexiconId: string, edits: readonly Edit[], over: Partial<Change> = {}): Change {
  return { lexiconId, origin: 'ui', reason: null, edits, ...over };
}
