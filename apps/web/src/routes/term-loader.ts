import type { QueryClient } from '@tanstack/react-query';
import { neighboursQuery } from '../features/entry/api/neighbours-query.js';
import { relationGroupsQuery } from '../features/entry/api/relation-groups-query.js';
import { initialLanguage } from '../i18n/language.js';
import { domainsQuery } from '../lib/content/domains-query.js';
import { homographsQuery } from '../lib/content/homographs-query.js';
import { lexiconQuery } from '../lib/content/lexicon-query.js';
import { pathsQuery } from '../lib/content/paths-query.js';
import { relationTypesQuery } from '../lib/content/relation-types-query.js';
import { revisionsQuery } from '../lib/content/revisions-query.js';
import { headwordIn } from '../lib/content/sheet-languages.js';
import { termQuery } from '../lib/content/term-query.js';

/**
 * Starts everything that the page of a term reads while its code is still on the way, and waits for what stands above
 * or beside the words, so that nothing moves when it comes. What fails is asked again by the page, which says why.
 */
export async function loadTerm(queryClient: QueryClient, termId: string): Promise<void> {
  const language = initialLanguage();
  const quietly = (read: Promise<unknown>) => read.catch(() => undefined);
  // What is there already is shown at once, and read again by the page where it is old.
  const cached = { staleTime: 'static' } as const;
  void quietly(queryClient.query({ ...neighboursQuery(termId, language), ...cached }));
  void quietly(queryClient.infiniteQuery({ ...revisionsQuery(termId), ...cached }));
  const around = [
    quietly(queryClient.query({ ...pathsQuery(termId, language), ...cached })),
    quietly(queryClient.query({ ...relationGroupsQuery(termId, language), ...cached })),
  ];
  const term = await queryClient.query({ ...termQuery(termId), ...cached }).catch(() => null);
  if (!term) return;
  // Its name in the reader's language heads the page wherever the lexicon has that language: no need to wait for it.
  const { text, language: written } = headwordIn(term, [language]);
  const ofLexicon = [
    quietly(queryClient.query({ ...homographsQuery(term.lexiconId, text, written), ...cached })),
    quietly(queryClient.query({ ...lexiconQuery(term.lexiconId), ...cached })),
    quietly(queryClient.infiniteQuery({ ...relationTypesQuery(term.lexiconId), ...cached })),
    quietly(queryClient.infiniteQuery({ ...domainsQuery(term.lexiconId), ...cached })),
  ];
  await Promise.all([...around, ...ofLexicon]);
}
