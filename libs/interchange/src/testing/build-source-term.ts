import { EMPTY_SHEET, type Label, type Sheet, type TermContent } from '@lexikon/terms/term';
import type { SourceTerm } from '../comparing/import-comparison.js';

let last = 0;
const nextId = () => `item-${(last += 1)}`;

export function buildLabel(text: string, label: Partial<Label> = {}): Label {
  return { id: '', language: 'en', text, kind: 'preferred', form: null, standing: null, node: null, ...label };
}

export function buildDefinition(text: string, language = 'en'): Sheet['definitions'][number] {
  return { id: '', language, text, kind: 'short', context: null, node: null };
}

export function buildNote(text: string): Sheet['notes'][number] {
  return { id: '', kind: 'scope', language: 'en', text, node: null };
}

export function buildRelation(type: string, toId: string): SourceTerm['relations'][number] {
  return { id: '', type, toId, strength: null, confidence: null, note: null, period: null, evidence: null };
}

/** What a file says: items without ids. */
export function buildSource(sheet: Partial<Sheet>, term: Partial<SourceTerm> = {}): SourceTerm {
  return {
    status: 'draft',
    level: null,
    domainIds: [],
    successorIds: [],
    sheet: { ...EMPTY_SHEET, ...sheet },
    relations: [],
    ...term,
  };
}

/** The same as a lexicon has it: every item under an id of its own. */
export function asPresent({ sheet, relations, ...term }: SourceTerm): TermContent {
  const numbered = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.map((item) => (item.id === '' ? { ...item, id: nextId() } : item));
  return {
    ...term,
    removed: false,
    sheet: {
      ...sheet,
      labels: numbered(sheet.labels),
      definitions: numbered(sheet.definitions),
      notes: numbered(sheet.notes),
    },
    relations: numbered(relations),
  };
}
