import { useInfiniteQuery } from '@tanstack/react-query';
import { relationMark } from './relation-family.js';
import { relationTypesQuery } from './relation-types-query.js';

/** The mark of a relation by the key of its type, those of the lexicon's workspace among them. */
export function useRelationMark(lexiconId: string): (key: string) => ReturnType<typeof relationMark> {
  const { data: types = [] } = useInfiniteQuery(relationTypesQuery(lexiconId));
  return (key) => relationMark(key, types);
}
