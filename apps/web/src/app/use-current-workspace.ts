import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lexiconsQuery } from '../lib/content/lexicons-query.js';
import { useCurrentLexicon } from './use-current-lexicon.js';

interface CurrentWorkspace {
  readonly id: string;
  readonly name: string;
}

/** Whose words these are: the workspace that is open, that of the open lexicon, or the only one that this reader has. */
export function useCurrentWorkspace(): CurrentWorkspace | undefined {
  const { workspaceId } = useParams({ strict: false });
  const open = useCurrentLexicon();
  // Only what pages have read already: the bar asks for nothing itself.
  const { data: lexicons = [] } = useInfiniteQuery({ ...lexiconsQuery, enabled: false });
  const isOnly = new Set(lexicons.map((lexicon) => lexicon.workspaceId)).size === 1;
  const itsLexicon =
    workspaceId === undefined
      ? (open ?? (isOnly ? lexicons[0] : undefined))
      : lexicons.find((lexicon) => lexicon.workspaceId === workspaceId);
  return itsLexicon && { id: itsLexicon.workspaceId, name: itsLexicon.workspaceName };
}
