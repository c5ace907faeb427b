import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TokenView } from '@lexikon/contracts/tokens';
import { useFormat } from '../../../i18n/use-format.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { Icon } from '../../../ui/icon.js';
import { showDone } from '../../../ui/toast-store.js';
import { useRevokeToken } from '../api/revoke-token.js';
import type { TokenOwner } from '../api/tokens-query.js';
import { highestScope } from '../token-scopes.js';

interface TokenRowProps {
  token: TokenView;
  workspaceId: TokenOwner;
}

export function TokenRow({ token, workspaceId }: TokenRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const revoke = useRevokeToken(workspaceId);
  const [isAsking, setAsking] = useState(false);
  const { id, scopes, createdBy, expiresAt, lastUsedAt, addressPrefix } = token;
  const name = token.name ?? t('tokens.unnamed');
  const isExpired = Date.parse(expiresAt) <= Date.now();
  const lastUse =
    lastUsedAt === null
      ? t('tokens.never-used')
      : t(addressPrefix === null ? 'tokens.used' : 'tokens.used-from', {
          when: format.when(lastUsedAt).text,
          from: addressPrefix,
        });
  const handleRevoke = () =>
    revoke.mutate(id, {
      onSuccess: () => {
        setAsking(false);
        showDone(t('tokens.revoked', { name }));
      },
      onError: () => setAsking(false),
    });
  return (
    <li>
      <span className="grows">
        {name}
        <small className="quiet">
          {t(`tokens.scope.${highestScope(scopes)}`)}
          {workspaceId !== null && createdBy !== null && ` · ${t('tokens.made-by', { name: createdBy.name })}`}
        </small>
        <small className="quiet">
          {isExpired ? (
            <span className="expired">
              <Icon name="warn" />
              {t('tokens.expired', { when: format.date(expiresAt) })}
            </span>
          ) : (
            t('tokens.expires', { when: format.date(expiresAt) })
          )}
          {` · ${lastUse}`}
        </small>
      </span>
      <button
        type="button"
        className="button plain"
        aria-label={t('tokens.revoke-one', { name })}
        onClick={() => setAsking(true)}
      >
        {t('tokens.revoke')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('tokens.revoke.ask', { name })}
          confirmLabel={t('tokens.revoke')}
          isDanger
          isPending={revoke.isPending}
          onConfirm={handleRevoke}
          onClose={() => setAsking(false)}
        >
          <p>{t('tokens.revoke.text')}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
