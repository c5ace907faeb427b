import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { termQuery } from '../lib/content/term-query.js';

/** The lexicon of the page that is open, be it its own or one of its terms'. */
export function useCurrentLexiconId(): string | undefined {
  const { lexiconId, termId } = useParams({ strict: false });
  // Only what the page has read already: the bar asks for nothing itself, and fails with nothing.
  const { data: term } = useQuery({ ...termQuery(termId ?? ''), enabled: false });
  return lexiconId ?? term?.lexiconId;
}
