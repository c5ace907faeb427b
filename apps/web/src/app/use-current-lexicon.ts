import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { lexiconQuery } from '../lib/content/lexicon-query.js';
import { termQuery } from '../lib/content/term-query.js';

/**
 * The lexicon of the page that is open, be it its own or one of its terms'. Only what the page has read already: the
 * frame asks for nothing itself, and fails with nothing.
 */
export function useCurrentLexicon(): LexiconView | undefined {
  const { lexiconId, termId } = useParams({ strict: false });
  const { data: term } = useQuery({ ...termQuery(termId ?? ''), enabled: false });
  const { data: lexicon } = useQuery({ ...lexiconQuery(lexiconId ?? term?.lexiconId ?? ''), enabled: false });
  return lexicon;
}
