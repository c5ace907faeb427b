import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaysInView } from '@lexikon/contracts/auth';
import { useFormat } from '../../../i18n/use-format.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { showDone } from '../../../ui/toast-store.js';
import { providersQuery } from '../api/providers-query.js';
import { useLinkIdentity, useUnlinkIdentity, waysInQuery } from '../api/ways-in.js';

type Identity = WaysInView['items'][number];

/** The providers that lead to this account, and those that could. The last way in stays. */
export function WaysIn() {
  const { t } = useTranslation();
  const { hasPassword, items } = useSuspenseQuery(waysInQuery).data;
  const { providers } = useSuspenseQuery(providersQuery).data;
  const link = useLinkIdentity();
  const nameOf = (id: string) => providers.find((provider) => provider.id === id)?.name ?? id;
  const others = providers.filter(({ id }) => !items.some(({ provider }) => provider === id));
  const isLast = items.length + (hasPassword ? 1 : 0) <= 1;
  return (
    <>
      <ul className="plain-rows">
        {hasPassword && (
          <li>
            <span>{t('profile.ways.password')}</span>
            {isLast && <span className="small quiet">{t('profile.ways.last')}</span>}
          </li>
        )}
        {items.map((identity) => (
          <IdentityRow key={identity.id} identity={identity} name={nameOf(identity.provider)} isLast={isLast} />
        ))}
      </ul>
      {others.length > 0 && (
        <p className="page-actions">
          {others.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="button"
              disabled={link.isPending}
              onClick={() => link.mutate({ provider: id }, { onSuccess: ({ url }) => window.location.assign(url) })}
            >
              {t('profile.ways.link', { provider: name })}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

function IdentityRow({ identity, name, isLast }: { identity: Identity; name: string; isLast: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const unlink = useUnlinkIdentity();
  const [isAsking, setAsking] = useState(false);
  const handleConfirm = () => {
    setAsking(false);
    unlink.mutate(identity.id, { onSuccess: () => showDone(t('profile.ways.unlinked', { provider: name })) });
  };
  return (
    <li>
      <span>
        {name}
        <small className="quiet">
          {identity.email === null ? '' : `${identity.email}, `}
          {t('profile.ways.used', { when: format.when(identity.lastUsedAt).text })}
        </small>
      </span>
      {isLast ? (
        <span className="small quiet">{t('profile.ways.last')}</span>
      ) : (
        <button
          type="button"
          className="button"
          aria-label={t('profile.ways.unlink-one', { provider: name })}
          disabled={unlink.isPending}
          onClick={() => setAsking(true)}
        >
          {t('profile.ways.unlink')}
        </button>
      )}
      {isAsking && (
        <ConfirmDialog
          title={t('profile.ways.unlink-one', { provider: name })}
          confirmLabel={t('profile.ways.unlink')}
          onConfirm={handleConfirm}
          onClose={() => setAsking(false)}
        >
          <p>{t('profile.ways.unlink-ask', { provider: name })}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
