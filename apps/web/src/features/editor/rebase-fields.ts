import type { SheetField } from './sheet-fields.js';

/** A field that both sides changed, each to something else. */
export interface Clash {
  readonly field: SheetField;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

interface Sides {
  /** What both started from. */
  readonly base: readonly SheetField[];
  readonly mine: readonly SheetField[];
  readonly theirs: readonly SheetField[];
}

/**
 * Lays what a person has written upon what someone saved meanwhile. What one side alone changed is taken; where both
 * did, the person's own text stays and the clash is told.
 */
export function rebaseFields({ base, mine, theirs }: Sides): { fields: SheetField[]; clashes: Clash[] } {
  const baseText = textsOf(base);
  const myText = textsOf(mine);
  const clashes: Clash[] = [];
  const known = theirs.map((field) => {
    const before = baseText.get(field.key) ?? '';
    const own = myText.get(field.key) ?? '';
    if (own === before || own === field.text) return field;
    if (field.text !== before) clashes.push({ field, base: before, mine: own, theirs: field.text });
    return { ...field, text: own };
  });
  const theirKeys = new Set(theirs.map(({ key }) => key));
  const gone = mine.filter(({ key }) => !theirKeys.has(key));
  const rewritten = gone.filter(({ key, text }) => text !== (baseText.get(key) ?? ''));
  for (const field of rewritten) {
    const before = baseText.get(field.key);
    // They removed what this side rewrote. What is only on this side is new, and clashes with nothing.
    if (before) clashes.push({ field, base: before, mine: field.text, theirs: '' });
  }
  return { fields: [...known, ...rewritten.map((field) => ({ ...field, itemId: null }))], clashes };
}

const textsOf = (fields: readonly SheetField[]) => new Map(fields.map(({ key, text }) => [key, text]));
