import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { useFormat } from '../../../i18n/use-format.js';
import { showDone } from '../../../ui/toast-store.js';
import { setAsideQuery, useRestoreLexicon, useUnarchiveLexicon } from '../api/set-aside-lexicons.js';

const GRACE_DAYS = 30;
const DAY_MS = 86_400_000;

/** Lexicons that are archived, or removed and not yet gone, with the way back. */
export function SetAsideList({ state }: { state: 'archived' | 'removed' }) {
  const { t } = useTranslation();
  const { data: lexicons } = useSuspenseInfiniteQuery(setAsideQuery(state));
  if (lexicons.length === 0) return <p className="quiet">{t(`set-aside.${state}.none`)}</p>;
  return (
    <ul className="plain-rows">
      {lexicons.map((lexicon) => (
        <SetAsideRow key={lexicon.id} lexicon={lexicon} />
      ))}
    </ul>
  );
}

function SetAsideRow({ lexicon }: { lexicon: LexiconView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const restore = useRestoreLexicon();
  const unarchive = useUnarchiveLexicon();
  const { id, name, termCount, removedAt, archivedAt, may } = lexicon;
  const takeBack = removedAt === null ? unarchive : restore;
  const goesAt = removedAt === null ? null : new Date(Date.parse(removedAt) + GRACE_DAYS * DAY_MS).toISOString();
  return (
    <li>
      <span>
        {removedAt === null ? (
          <Link className="word" to="/lexicons/$lexiconId" params={{ lexiconId: id }}>
            {name}
          </Link>
        ) : (
          <span className="word">{name}</span>
        )}
        <small className="quiet">
          {t('set-aside.terms', { count: termCount, terms: format.number(termCount) })}
          {', '}
          {goesAt === null
            ? t('set-aside.archived-at', { when: archivedAt === null ? '' : format.date(archivedAt) })
            : t('set-aside.goes-at', { when: format.date(goesAt) })}
        </small>
      </span>
      {may.manage && (
        <button
          type="button"
          className="button"
          aria-label={t('set-aside.restore-one', { name })}
          disabled={takeBack.isPending}
          onClick={() => takeBack.mutate(lexicon, { onSuccess: () => showDone(t('set-aside.restored', { name })) })}
        >
          {t('set-aside.restore')}
        </button>
      )}
    </li>
  );
}
