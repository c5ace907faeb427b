import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedChangeView } from '@lexikon/contracts/changes';
import { useFormat } from '../../../i18n/use-format.js';
import { useAuthorName } from '../../../lib/content/use-author-name.js';
import { Icon, type IconName } from '../../../ui/icon.js';
import { feedQuery } from '../api/feed-query.js';
import { visitQuery } from '../api/visit-query.js';

const SHOWN_FIRST = 6;

/** What others, and I, changed since I was last here. */
export function RecentChanges() {
  const { t } = useTranslation();
  const format = useFormat();
  const { previousAt } = useSuspenseQuery(visitQuery).data;
  const { items, nextCursor } = useSuspenseQuery(feedQuery(previousAt)).data;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, SHOWN_FIRST);
  const since = previousAt === null ? null : format.when(previousAt);
  return (
    <section aria-labelledby="since">
      <h2 className="section-title" id="since">
        {since === null ? t('home.changes') : t(`home.since.${since.kind}`, { when: since.text })}
        {items.length > 0 && (
          <small>
            {nextCursor === null
              ? t('home.changes.total', { count: items.length })
              : t('home.changes.more-than', { count: items.length })}
          </small>
        )}
      </h2>
      {items.length === 0 && <p className="empty">{t('home.changes.none')}</p>}
      <ul className="news">
        {shown.map((change) => (
          <ChangeRow key={change.id} change={change} />
        ))}
      </ul>
      {shown.length < items.length && (
        <p className="below-list">
          <button type="button" className="link" onClick={() => setWhole(true)}>
            {t('home.changes.rest', { count: items.length - shown.length })}
          </button>
        </p>
      )}
    </section>
  );
}

function ChangeRow({ change }: { change: FeedChangeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const { id, terms, reason, undoes, author, at, lexiconName, origin } = change;
  const [first] = terms;
  const count = change.created + change.updated + change.removed;
  const done = t(`home.changes.${origin === 'import' ? 'imported' : markOf(change)}`);
  const said = reason?.replace(/\.$/u, '') ?? (undoes === null ? done : t('home.changes.undid'));
  return (
    <li>
      <Icon name={ICONS[markOf(change)]} className="quiet" label={done} />
      {first && count === 1 && change.removed === 0 ? (
        <Link className="word" to="/terms/$termId" params={{ termId: first.id }}>
          {first.name}
        </Link>
      ) : (
        <Link className="word" to="/changes/$changeId" params={{ changeId: id }}>
          {first && count <= terms.length ? terms.map(({ name }) => name).join(' · ') : t('home.terms', { count })}
        </Link>
      )}
      <time dateTime={at}>{format.when(at).text}</time>
      <span className="what">{t('home.changes.by', { what: said, name: authorName(author) })}</span>
      <span className="where">{lexiconName}</span>
    </li>
  );
}

type Mark = 'created' | 'updated' | 'removed';

/** What a change mostly did. */
function markOf({ created, updated, removed }: FeedChangeView): Mark {
  if (created > 0 && created >= updated) return 'created';
  return removed > updated ? 'removed' : 'updated';
}

const ICONS: Readonly<Record<Mark, IconName>> = { created: 'plus', updated: 'edit', removed: 'close' };
