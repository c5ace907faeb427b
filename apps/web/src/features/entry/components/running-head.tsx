import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NeighboursView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { useShortcut } from '../../../ui/shortcuts/use-shortcut.js';
import { neighboursQuery } from '../api/neighbours-query.js';
import { ASIDE } from '../aside.js';

/** The entries before and after, as at the head of a dictionary's page, and the place of this one among all. */
export function RunningHead({ termId, language }: { termId: string; language: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery({ ...neighboursQuery(termId, language), ...ASIDE });
  useNeighbourKeys(data);
  return (
    // It stands before it is known what is in it, so that nothing below moves.
    <nav className="running-head" aria-label={t('entry.neighbours')}>
      {data?.previous ? (
        <Link to="/terms/$termId" params={{ termId: data.previous.id }} rel="prev" title={data.previous.name}>
          <Icon name="left" />
          <span className="visually-hidden">{t('entry.previous')}</span>
          <span className="word">{data.previous.name}</span>
        </Link>
      ) : (
        <span />
      )}
      <span className="folio figure">
        {data && t('entry.folio', { position: format.number(data.position), total: format.number(data.total) })}
      </span>
      {data?.next ? (
        <Link to="/terms/$termId" params={{ termId: data.next.id }} rel="next" title={data.next.name}>
          <span className="visually-hidden">{t('entry.next')}</span>
          <span className="word">{data.next.name}</span>
          <Icon name="right" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}

/** `[` and `]` as pages are turned, J and K as lists are walked. */
function useNeighbourKeys(data: NeighboursView | undefined): void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const open = (term: NeighboursView['next'] | undefined) => {
    if (term) void navigate({ to: '/terms/$termId', params: { termId: term.id } });
  };
  const previous = { label: t('entry.previous'), group: 'term', isEnabled: Boolean(data?.previous) } as const;
  const next = { label: t('entry.next'), group: 'term', isEnabled: Boolean(data?.next) } as const;
  const openPrevious = () => open(data?.previous);
  const openNext = () => open(data?.next);
  useShortcut({ keys: 'k', ...previous }, openPrevious);
  useShortcut({ keys: '[', ...previous }, openPrevious);
  useShortcut({ keys: 'j', ...next }, openNext);
  useShortcut({ keys: ']', ...next }, openNext);
}
