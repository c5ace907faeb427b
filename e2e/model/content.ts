import { isDeepStrictEqual } from 'node:util';
import type { ContentView } from '@lexikon/contracts/changes';

/** What the model knows of a term. An id that is the empty string is one that the product has yet to give. */
export type Content = ContentView;
export type Sheet = Content['sheet'];
export type Label = Sheet['labels'][number];
export type Definition = Sheet['definitions'][number];
export type Relation = Content['relations'][number];

export const LISTS = [
  'labels',
  'definitions',
  'notes',
  'notations',
  'sources',
  'matches',
  'questions',
  'disambiguations',
] as const;
export type ListName = (typeof LISTS)[number];

export function emptyContent(): Content {
  const lists = { labels: [], definitions: [], notes: [], notations: [], sources: [], matches: [] };
  const sheet = { ...lists, questions: [], disambiguations: [], top: false, kept: [] };
  return { status: 'draft', level: null, domainIds: [], successorIds: [], removed: false, sheet, relations: [] };
}

/** Not `structuredClone`: under Jest its objects are of another realm, and deeply equal to none of ours. */
export function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** What four eyes ask about: everything but the status, the successors and whether it is removed. */
export function sameWords(a: Content, b: Content): boolean {
  const wordsOf = ({ sheet, level, domainIds, relations }: Content) => [sheet, level, domainIds, relations];
  return isDeepStrictEqual(wordsOf(a), wordsOf(b));
}

/**
 * Holds the product's content of a term against the model's, and answers it with the ids that were still unknown.
 *
 * @param isOrdered false where new items may stand in another order than the model's.
 */
export function settle(model: Content, product: Content, isOrdered: boolean): Content {
  const sorted = (content: Content) => ({
    ...content,
    relations: withoutUnknown(content.relations, model.relations),
    sheet: {
      ...content.sheet,
      ...Object.fromEntries(
        LISTS.map((name) => {
          const items = withoutUnknown<Item>(content.sheet[name], model.sheet[name]);
          return [name, isOrdered ? items : items.toSorted(byText)];
        }),
      ),
      kept: content.sheet.kept.toSorted(),
    },
  });
  const [expected, actual] = [sorted(model), sorted(product)];
  // Relations are kept in the order of their ids, which the model does not know for new ones.
  expect({ ...actual, relations: actual.relations.toSorted(byText) }).toEqual({
    ...expected,
    relations: expected.relations.toSorted(byText),
  });
  return product;
}

type Item = { readonly id: string };

/** Ids that the model does not know are left out on both sides. */
function withoutUnknown<T extends Item>(items: readonly T[], model: readonly Item[]): T[] {
  const known = new Set(model.map(({ id }) => id).filter((id) => id !== ''));
  return items.map((item) => (known.has(item.id) ? item : { ...item, id: '' }));
}

function byText(a: object, b: object): number {
  const [left, right] = [a, b].map((item) => JSON.stringify(Object.entries(item).sort())) as [string, string];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
