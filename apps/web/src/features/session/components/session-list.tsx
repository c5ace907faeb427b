import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { useEndSessions } from '../api/end-sessions.js';
import { sessionsQuery } from '../api/sessions-query.js';
import { readUserAgent } from '../user-agent.js';

export function SessionList() {
  const { t } = useTranslation();
  const format = useFormat();
  const { items } = useSuspenseQuery(sessionsQuery).data;
  const endSessions = useEndSessions();
  const nameOf = (userAgent: string | null) => {
    const { browser, system } = readUserAgent(userAgent);
    if (browser === null) return userAgent ?? t('profile.sessions.unknown');
    return system === null ? browser : t('profile.sessions.on', { browser, system });
  };

  return (
    <>
      <ul className="plain-rows">
        {items.map(({ id, userAgent, addressPrefix, lastUsedAt, isCurrent }) => (
          <li key={id}>
            <span>
              {nameOf(userAgent)}
              <small className="quiet">
                {isCurrent
                  ? t('profile.sessions.current')
                  : t('profile.sessions.used', { when: format.moment(lastUsedAt) })}
                {addressPrefix !== null && ` · ${addressPrefix}`}
              </small>
            </span>
            {!isCurrent && (
              <button
                type="button"
                className="button plain"
                aria-label={t('profile.sessions.end-one', { name: nameOf(userAgent) })}
                onClick={() => endSessions.mutate(id)}
              >
                {t('profile.sessions.end')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {items.length > 1 && (
        <button
          type="button"
          className="button alone"
          disabled={endSessions.isPending}
          onClick={() => endSessions.mutate(null)}
        >
          {t('profile.sessions.end-others')}
        </button>
      )}
    </>
  );
}
