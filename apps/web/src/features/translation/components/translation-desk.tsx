import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { isIn, nameIn } from '../../../lib/content/sheet-languages.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { chosenTermsQuery } from '../api/chosen-terms-query.js';
import { unnamedTermsQuery } from '../api/unnamed-terms-query.js';
import { nameGivenIn } from '../translate-sheet.js';
import type { TranslationSearch } from '../translation-search.js';
import { TranslationList } from './translation-list.js';
import type { SourceTerm } from './translation-row.js';

interface TranslationDeskProps {
  lexiconId: string;
  from: string;
  to: string;
  search: TranslationSearch;
}

/** Everything of a lexicon that has no name in a language, or the terms that were chosen. */
export function TranslationDesk({ search, ...desk }: TranslationDeskProps) {
  return search.ids === undefined ? (
    <UnnamedTerms search={search} {...desk} />
  ) : (
    <ChosenTerms ids={search.ids.split(',')} {...desk} />
  );
}

function UnnamedTerms({ lexiconId, from, to, search }: TranslationDeskProps) {
  const { t } = useTranslation();
  const query = useSuspenseInfiniteQuery(unnamedTermsQuery({ lexiconId, from, to, search }));
  const { data, hasNextPage, fetchNextPage } = query;
  const sources = data.pages.flatMap(({ items }) => items);
  if (sources.length === 0) return <EmptyState>{t('translate.none')}</EmptyState>;
  return (
    <TranslationList
      {...{ lexiconId, from, to, sources }}
      total={data.pages[0]?.total ?? sources.length}
      {...(hasNextPage ? { onMore: () => void fetchNextPage() } : {})}
    />
  );
}

function ChosenTerms({ ids, lexiconId, from, to }: Omit<TranslationDeskProps, 'search'> & { ids: readonly string[] }) {
  const { t } = useTranslation();
  const { data: terms } = useSuspenseQuery(chosenTermsQuery(ids));
  const sources = terms.filter((term) => nameGivenIn(term, to) === null).map((term) => sourceOf(term, from));
  if (sources.length === 0) return <EmptyState>{t('translate.none')}</EmptyState>;
  return <TranslationList {...{ lexiconId, from, to, sources }} total={sources.length} />;
}

function sourceOf(term: TermView, from: string): SourceTerm {
  const { id, status, definitions } = term;
  const definition = definitions.find((each) => isIn(each, from))?.text ?? null;
  return { id, status, definition, name: nameIn(term, from) };
}
