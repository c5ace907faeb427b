import { type AnyItem, isNew, type ListName, mainText } from './sheet-form.js';
import { languageOf } from './item-fields.js';

interface Sides {
  readonly written: readonly AnyItem[];
  readonly theirs: readonly AnyItem[];
  /** It was there before either side began. */
  readonly isKnown: (id: string) => boolean;
}

/**
 * Gives what was written here the id of what someone saved meanwhile, where both mean one thing: the same words, the
 * one preferred label that a language has, the same blank filled, the same two terms related.
 */
export function matchNewItems(list: ListName, { written, theirs, isKnown }: Sides): readonly AnyItem[] {
  const free = theirs.filter(({ id }) => !isKnown(id));
  return written.map((item) => {
    if (!isNew(item.id)) return item;
    const alike = free.find((other) => isAlike(list, item, other)) ?? free.find((other) => isSlotOf(list, item, other));
    if (!alike) return item;
    free.splice(free.indexOf(alike), 1);
    return { ...item, id: alike.id };
  });
}

function isAlike(list: ListName, a: AnyItem, b: AnyItem): boolean {
  if ('term' in a && 'term' in b) return a.term.id === b.term.id && a.type === b.type;
  return (
    languageOf(a)?.toLowerCase() === languageOf(b)?.toLowerCase() &&
    mainText(list, a).normalize('NFC') === mainText(list, b).normalize('NFC')
  );
}

/** Of these a language has one. */
const SLOTS: readonly string[] = ['preferred', 'short', 'long'];

function isSlotOf(list: ListName, a: AnyItem, b: AnyItem): boolean {
  if ((list !== 'labels' && list !== 'definitions') || !('kind' in a) || !('kind' in b)) return false;
  return a.kind === b.kind && SLOTS.includes(a.kind) && languageOf(a)?.toLowerCase() === languageOf(b)?.toLowerCase();
}
