import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingTermView } from '@lexikon/contracts/changes';
import { useFormat } from '../../../i18n/use-format.js';
import { useAuthorName } from '../../../lib/content/use-author-name.js';
import { StatusMark } from '../../../ui/status-mark.js';
import { waitingQuery } from '../api/waiting-query.js';

interface WaitingListProps {
  /** What waits on this device alone: drafts to go on with. */
  children?: ReactNode;
  hasDrafts: boolean;
}

/** What waits for me, how long it has waited, who asks and why. */
export function WaitingList({ children, hasDrafts }: WaitingListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(waitingQuery);
  const { items, total, oldestAt } = data;
  return (
    <section aria-labelledby="waiting">
      <h2 className="section-title" id="waiting">
        {t('home.waiting')}
        {oldestAt !== null && <small>{t('home.waiting.total', { count: total, age: format.age(oldestAt) })}</small>}
      </h2>
      {items.length === 0 && !hasDrafts && <p className="empty">{t('home.waiting.none')}</p>}
      <ul className="news">
        {items.map((term) => (
          <WaitingRow key={term.termId} term={term} />
        ))}
        {children}
      </ul>
      {hasNextPage && (
        <p className="below-list">
          <button type="button" className="link" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('home.waiting.more', { count: total - items.length })}
          </button>
        </p>
      )}
    </section>
  );
}

function WaitingRow({ term }: { term: WaitingTermView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const { task, termId, status, name, definition, since, author, reason, lexiconName } = term;
  const asks = t(`home.waiting.${task}`, { name: authorName(author) });
  const said = reason ?? (definition === null ? null : t('home.quoted', { text: definition }));
  return (
    <li>
      <StatusMark status={status} />
      <Link className="word" to="/terms/$termId" params={{ termId }}>
        {name}
      </Link>
      <span className="age">{format.age(since)}</span>
      <span className="what">{said === null ? asks : t('home.said', { who: asks, what: said })}</span>
      <span className="where">{lexiconName}</span>
    </li>
  );
}
