import { useInfiniteQuery } from '@tanstack/react-query';
import { lexiconsQuery } from '../lib/content/lexicons-query.js';
import { useCurrentLexicon } from './use-current-lexicon.js';

/** Whose words these are: the workspace of the open lexicon, or the only one that this reader has. */
export function useWorkspaceName(): string | undefined {
  const lexicon = useCurrentLexicon();
  // Only what pages have read already: the bar asks for nothing itself.
  const { data: lexicons = [] } = useInfiniteQuery({ ...lexiconsQuery, enabled: false });
  const names = new Set(lexicons.map(({ workspaceName }) => workspaceName));
  return lexicon?.workspaceName ?? (names.size === 1 ? [...names][0] : undefined);
}
