import { nameKey } from '@lexikon/lexicons/lexicon';

/** Names as people type them: case and spaces count for nothing. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}
