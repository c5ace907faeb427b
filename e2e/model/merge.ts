import type { Content, Definition, Label, Relation } from './content.js';

/** What a source said of a term when it was last taken over, under our ids. */
export type Said = Pick<Content, 'sheet' | 'relations' | 'successorIds'> & { readonly deprecated: boolean };

interface Rules<T> {
  readonly keyOf: (item: T) => string;
  /** Of items of which one slot has one: what is put there on both sides clashes. Null for a plain set. */
  readonly slotOf: ((item: T) => string) | null;
  /** Whether people have said more of an item than a file does. */
  readonly isWorkedOn: (item: T) => boolean;
}

const never = (): boolean => false;
const languageOf = ({ language }: { language: string | null }) => language?.toLowerCase() ?? '';
const wordsOf = (item: { language: string | null; text: string }) =>
  `${languageOf(item)} ${item.text.normalize('NFC')}`;
const schoolOf = ({ kind, context }: Definition) => (kind === 'contextual' ? `of ${context ?? ''}` : '');

/**
 * What a file makes of a term that is there: what only the file changed is taken, what only people changed stays, and
 * where both did, people's stays.
 */
export function merge(
  before: Said | null,
  ours: Content,
  file: Said,
  hasTwin: (relation: Relation) => boolean,
): Content {
  const sides = <T>(of: (side: Pick<Content, 'sheet' | 'relations'>) => readonly T[]) =>
    [before && of(before), of(ours), of(file)] as const;
  const plain = { slotOf: null, isWorkedOn: never };
  const { sheet } = ours;
  return {
    ...ours,
    sheet: {
      ...sheet,
      labels: mergeLabels(...sides(({ sheet: { labels } }) => labels)),
      definitions: mergeList(...sides(({ sheet: { definitions } }) => definitions), {
        keyOf: (item) => `${schoolOf(item)} ${wordsOf(item)}`,
        // A text that outgrows its kind stays in its place; where nobody knows the place, each kind has its own.
        slotOf: (item) => `${languageOf(item)} ${before ? schoolOf(item) : item.kind}`,
        isWorkedOn: never,
      }),
      notes: mergeList(...sides(({ sheet: { notes } }) => notes), {
        ...plain,
        keyOf: (note) => `${note.kind} ${wordsOf(note)}`,
      }),
      notations: mergeList(...sides(({ sheet: { notations } }) => notations), {
        ...plain,
        keyOf: ({ value, datatype }) => `${datatype ?? ''} ${value}`,
      }),
      top: sheet.top === (before?.sheet.top ?? false) ? file.sheet.top : sheet.top,
      kept: mergeStrings(before?.sheet.kept, sheet.kept, file.sheet.kept),
    },
    relations: mergeList(
      before && before.relations,
      ours.relations,
      file.relations.filter((relation) => !hasTwin(relation)),
      {
        slotOf: null,
        keyOf: ({ type, toId }) => `${type} ${toId}`,
        isWorkedOn: ({ strength, confidence, note, period, evidence }) =>
          [strength, confidence, note, period, evidence].some((fact) => fact !== null),
      },
    ),
  };
}

export function mergeStrings(
  before: readonly string[] = [],
  ours: readonly string[],
  file: readonly string[],
): string[] {
  const stays = ours.filter((one) => file.includes(one) || !before.includes(one));
  return [...stays, ...file.filter((one) => !ours.includes(one) && !before.includes(one))];
}

function mergeLabels(before: readonly Label[] | null, ours: readonly Label[], file: readonly Label[]): Label[] {
  const of = (labels: readonly Label[], preferred: boolean) =>
    labels.filter(({ kind }) => (kind === 'preferred') === preferred);
  const rules = {
    keyOf: (label: Label) => `${label.kind} ${wordsOf(label)}`,
    isWorkedOn: ({ form, standing }: Label) => form !== null || standing !== null,
  };
  const merged = [true, false].map((preferred) =>
    mergeList(before && of(before, preferred), of(ours, preferred), of(file, preferred), {
      ...rules,
      slotOf: preferred ? languageOf : null,
    }),
  );
  const [preferred = [], others = []] = merged;
  if (preferred.length + others.length === 0) return [...ours];
  // A text stands once in a language: as the preferred one first, then as people have it.
  const ranked = [...preferred, ...others.filter(({ id }) => id !== ''), ...others.filter(({ id }) => id === '')];
  const first = new Map(ranked.toReversed().map((label) => [wordsOf(label), label]));
  return inOrderOf(ours, [...first.values()]);
}

/** As they are read here, what is new behind. */
function inOrderOf<T extends { id: string }>(ours: readonly T[], items: readonly T[]): T[] {
  const placeOf = ({ id }: T) => (id === '' ? ours.length : ours.findIndex((one) => one.id === id));
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function mergeList<T extends { id: string }>(
  before: readonly T[] | null,
  ours: readonly T[],
  file: readonly T[],
  rules: Rules<T>,
): T[] {
  const { slotOf } = rules;
  if (!slotOf) return mergeSet(before ?? [], ours, file, rules);
  const slots = [...new Set([...ours, ...file].map(slotOf))];
  const merged = slots.flatMap((slot) => {
    const [was, here, there] = [before ?? [], ours, file].map((items) => items.filter((one) => slotOf(one) === slot));
    return mergeSlot(was ?? [], here ?? [], there ?? [], rules);
  });
  return inOrderOf(ours, merged);
}

function mergeSlot<T extends { id: string }>(
  before: readonly T[],
  ours: readonly T[],
  file: readonly T[],
  rules: Rules<T>,
): T[] {
  const has = (items: readonly T[], item: T) => items.some((one) => rules.keyOf(one) === rules.keyOf(item));
  const isNewHere = ours.some((item) => !has(file, item) && !has(before, item));
  const isNewThere = file.some((item) => !has(ours, item) && !has(before, item));
  const bothGaveUp = before.some((item) => !has(ours, item) && !has(file, item));
  const clashes = before.length > 0 ? bothGaveUp && (isNewHere || isNewThere) : isNewHere && isNewThere;
  return clashes ? [...ours] : mergeSet(before, ours, file, rules);
}

function mergeSet<T extends { id: string }>(
  before: readonly T[],
  ours: readonly T[],
  file: readonly T[],
  { keyOf, isWorkedOn }: Rules<T>,
): T[] {
  const has = (items: readonly T[], item: T) => items.some((one) => keyOf(one) === keyOf(item));
  const stays = ours.filter((item) => has(file, item) || !has(before, item) || isWorkedOn(item));
  return [...stays, ...file.filter((item) => !has(ours, item) && !has(before, item))];
}
