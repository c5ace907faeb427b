import { type Definition, type Label, labelKey, languageKey, type Note, type Sheet } from '@lexikon/terms/term';
import { type Clash, type ItemRules, type Merged, mergeSet, mergeSlots, mergeValue, type Sides } from './three-way.js';

/** A part of a term that both changed: what it is here, and what the file makes of it. */
export interface FieldClash extends Clash<unknown> {
  readonly path: string;
}

export interface MergedSheet {
  readonly kept: Sheet;
  readonly theirs: Sheet;
  readonly clashes: readonly FieldClash[];
}

const wordsOf = ({ language, text }: { language: string | null; text: string }) =>
  `${languageKey(language)} ${text.normalize('NFC')}`;

const LABELS: ItemRules<Label> = {
  keyOf: (label) => `${label.kind} ${labelKey(label)}`,
  attributes: ['form', 'standing', 'node'],
};
const NOTES: ItemRules<Note> = { keyOf: (note) => `${note.kind} ${wordsOf(note)}`, attributes: ['node'] };
const NOTATIONS: ItemRules<Sheet['notations'][number]> = {
  keyOf: ({ value, datatype }) => `${datatype ?? ''} ${value}`,
  attributes: [],
};
const SOURCES: ItemRules<Sheet['sources'][number]> = {
  keyOf: ({ text, url }) => `${url ?? ''} ${text}`,
  attributes: [],
};
const MATCHES: ItemRules<Sheet['matches'][number]> = { keyOf: ({ kind, iri }) => `${kind} ${iri}`, attributes: [] };
const REMARKS: ItemRules<Sheet['questions'][number]> = { keyOf: wordsOf, attributes: [] };

type MergedParts = { readonly [Key in keyof Sheet]: Merged<Sheet[Key]> };

/** Merges sheets item by item. Items of the file come with an empty id, and leave with one. */
export function mergeSheets(sides: Sides<Sheet>, newId: () => string): MergedSheet {
  const of = <Key extends keyof Sheet>(key: Key): Sides<Sheet[Key]> => ({
    before: sides.before?.[key],
    ours: sides.ours[key],
    file: sides.file[key],
  });
  const settled = <T extends { readonly id: string }>(merged: Merged<readonly T[]>, ours: readonly T[]) => ({
    kept: settle(merged.kept, ours, newId),
    theirs: settle(merged.theirs, ours, newId),
    clashes: merged.clashes,
  });
  const { ours } = sides;
  const parts: MergedParts = {
    labels: settled(mergeLabels(of('labels')), ours.labels),
    definitions: settled(mergeDefinitions(of('definitions')), ours.definitions),
    notes: settled(mergeSet(of('notes'), NOTES), ours.notes),
    notations: settled(mergeSet(of('notations'), NOTATIONS), ours.notations),
    sources: settled(mergeSet(of('sources'), SOURCES), ours.sources),
    matches: settled(mergeSet(of('matches'), MATCHES), ours.matches),
    questions: settled(mergeSet(of('questions'), REMARKS), ours.questions),
    disambiguations: settled(mergeSet(of('disambiguations'), REMARKS), ours.disambiguations),
    top: mergeValue({ before: sides.before?.top ?? false, ours: ours.top, file: sides.file.top }),
    kept: mergeStatements(of('kept')),
  };
  const clashes = Object.entries(parts).flatMap(([path, merged]) =>
    merged.clashes.map((clash) => ({ path, ...clash })),
  );
  return { kept: sheetOf(parts, 'kept'), theirs: sheetOf(parts, 'theirs'), clashes };
}

function sheetOf(parts: MergedParts, side: 'kept' | 'theirs'): Sheet {
  return {
    labels: parts.labels[side],
    definitions: parts.definitions[side],
    notes: parts.notes[side],
    notations: parts.notations[side],
    sources: parts.sources[side],
    matches: parts.matches[side],
    questions: parts.questions[side],
    disambiguations: parts.disambiguations[side],
    top: parts.top[side],
    kept: parts.kept[side],
  };
}

function mergeLabels({ before, ours, file }: Sides<readonly Label[]>): Merged<readonly Label[]> {
  const pick = (isPreferred: boolean): Sides<readonly Label[]> => {
    const ofKind = (labels: readonly Label[]) => labels.filter(({ kind }) => (kind === 'preferred') === isPreferred);
    return { before: before && ofKind(before), ours: ofKind(ours), file: ofKind(file) };
  };
  const preferred = mergeSlots(pick(true), { ...LABELS, slotOf: ({ language }) => languageKey(language) });
  const others = mergeSet(pick(false), LABELS);
  const kept = withoutTwins([...preferred.kept, ...others.kept], ours);
  // Each side took away what the other left: a term without a name is none.
  if (kept.length === 0) return { kept: ours, theirs: file, clashes: [{ ours, file }] };
  const theirs = withoutTwins([...preferred.theirs, ...others.theirs], ours);
  return { kept, theirs, clashes: [...preferred.clashes, ...others.clashes] };
}

/** A text stands once in a language: preferred before the others, ours before the file's. */
function withoutTwins(labels: readonly Label[], ours: readonly Label[]): readonly Label[] {
  const rankOf = ({ id, kind }: Label) => (kind === 'preferred' ? 0 : id === '' ? 2 : 1);
  const byKey = new Map<string, Label>();
  for (const label of [...labels].sort((a, b) => rankOf(a) - rankOf(b))) {
    if (!byKey.has(labelKey(label))) byKey.set(labelKey(label), label);
  }
  const taken = new Set([...byKey.values()].map(({ id }) => id));
  const ids = new Map(ours.map((label) => [labelKey(label), label.id]));
  return [...byKey].map(([key, label]) => {
    // The same words in another kind are the same label.
    const id = ids.get(key) ?? '';
    return label.id === '' && !taken.has(id) ? { ...label, id } : label;
  });
}

function mergeDefinitions(sides: Sides<readonly Definition[]>): Merged<readonly Definition[]> {
  const contextOf = ({ kind, context }: Definition) => (kind === 'contextual' ? `contextual ${context ?? ''}` : '');
  // Short and long are told by length, and share a slot where an ancestor is known: a text may outgrow the one.
  // Without an ancestor, a short one here beside a long one there is no clash.
  const slotOf = (definition: Definition) => (sides.before ? contextOf(definition) : definition.kind);
  return mergeSlots(sides, {
    keyOf: (definition) => `${contextOf(definition)} ${wordsOf(definition)}`,
    attributes: ['node'],
    slotOf: (definition) => `${languageKey(definition.language)} ${slotOf(definition)}`,
  });
}

export function mergeStatements({ before, ours, file }: Sides<readonly string[]>): Merged<readonly string[]> {
  const [had, here, there] = [new Set(before), new Set(ours), new Set(file)];
  const kept = [
    ...ours.filter((statement) => there.has(statement) || !had.has(statement)),
    ...file.filter((statement) => !here.has(statement) && !had.has(statement)),
  ];
  return { kept, theirs: kept, clashes: [] };
}

/** Every item under an id; in the order in which it is read here, what is new behind. */
function settle<T extends { readonly id: string }>(
  items: readonly T[],
  ours: readonly T[],
  newId: () => string,
): readonly T[] {
  const places = new Map(ours.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: T) => places.get(id) ?? places.size;
  return [...items]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((item) => (item.id === '' ? { ...item, id: newId() } : item));
}
