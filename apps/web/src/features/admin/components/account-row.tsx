import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountView } from '@lexikon/contracts/admin';
import { useFormat } from '../../../i18n/use-format.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { Icon } from '../../../ui/icon.js';
import { Menu, MenuGroup, MenuItem, MenuLink } from '../../../ui/menu.js';
import { ShownOnce } from '../../../ui/shown-once.js';
import { showDone } from '../../../ui/toast-store.js';
import { type AccountAct, useChangeAccount, useIssueResetLink } from '../api/change-account.js';

interface AccountRowProps {
  account: AccountView;
  isMe: boolean;
}

export function AccountRow({ account, isMe }: AccountRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, name, email, disabledAt } = account;
  const change = useChangeAccount(id);
  const issue = useIssueResetLink(id);
  const [asked, setAsked] = useState<AccountAct | null>(null);
  const [link, setLink] = useState<{ url: string; expiresAt: string } | null>(null);
  const handleConfirm = (act: AccountAct) =>
    change.mutate(act, {
      onSuccess: () => showDone(t(`accounts.${act}.done`, { name })),
      onSettled: () => setAsked(null),
    });
  return (
    <li>
      <span className="grows">
        <span className={disabledAt === null ? undefined : 'quiet'}>{name}</span>
        {isMe && <span className="quiet">{` ${t('accounts.you')}`}</span>}
        <small className="quiet">{email}</small>
        <small className="quiet">
          <AccountFacts account={account} />
        </small>
        {link && (
          <ShownOnce
            title={t('accounts.reset.ready', { name })}
            label={t('accounts.reset.value')}
            secret={link.url}
            copyLabel={t('accounts.reset.copy')}
            onDone={() => setLink(null)}
          >
            {t('accounts.reset.text', { when: format.moment(link.expiresAt) })}
          </ShownOnce>
        )}
      </span>
      <AccountMenu
        account={account}
        isMe={isMe}
        onAsk={setAsked}
        onReset={() => issue.mutate(undefined, { onSuccess: setLink })}
      />
      {asked !== null && (
        <ConfirmDialog
          title={t(`accounts.${asked}.ask`, { name })}
          confirmLabel={t(`accounts.${asked}.confirm`)}
          isDanger={asked === 'disable'}
          isPending={change.isPending}
          onConfirm={() => handleConfirm(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{t(`accounts.${asked}.text`)}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}

function AccountFacts({ account }: { account: AccountView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { isAdmin, hasPassword, providers, sessions, lastSeenAt, disabledAt } = account;
  const facts = [
    isAdmin && t('accounts.is-admin'),
    [...(hasPassword ? [t('accounts.password')] : []), ...providers].join(', '),
    t('accounts.sessions', { count: sessions }),
    lastSeenAt === null ? t('accounts.never-seen') : t('accounts.seen', { when: format.when(lastSeenAt).text }),
  ].filter((fact) => fact !== false && fact !== '');
  return (
    <>
      {disabledAt !== null && (
        <span className="expired">
          <Icon name="stop" />
          {t('accounts.disabled-at', { when: format.date(disabledAt) })}
          {' · '}
        </span>
      )}
      {facts.join(' · ')}
    </>
  );
}

interface AccountMenuProps extends AccountRowProps {
  onAsk: (act: AccountAct) => void;
  onReset: () => void;
}

function AccountMenu({ account, isMe, onAsk, onReset }: AccountMenuProps) {
  const { t } = useTranslation();
  const { id, name, isAdmin, hasPassword, sessions, disabledAt } = account;
  return (
    <Menu
      label={t('accounts.more', { name })}
      trigger={<Icon name="more" />}
      triggerClassName="icon-button"
      align="end"
    >
      <MenuLink to="/admin/audit" search={{ actor: id }}>
        {t('accounts.record')}
      </MenuLink>
      {hasPassword && (
        <MenuGroup>
          <MenuItem onSelect={onReset}>{t('accounts.reset')}</MenuItem>
        </MenuGroup>
      )}
      {/* One's own account is looked after on one's profile, and by another admin: nobody shuts themselves out. */}
      {!isMe && (
        <MenuGroup>
          <MenuItem onSelect={() => onAsk(isAdmin ? 'demote' : 'promote')}>
            {t(isAdmin ? 'accounts.demote' : 'accounts.promote')}
          </MenuItem>
          {sessions > 0 && <MenuItem onSelect={() => onAsk('end-sessions')}>{t('accounts.end-sessions')}</MenuItem>}
          <MenuItem isDanger={disabledAt === null} onSelect={() => onAsk(disabledAt === null ? 'disable' : 'enable')}>
            {t(disabledAt === null ? 'accounts.disable' : 'accounts.enable')}
          </MenuItem>
        </MenuGroup>
      )}
    </Menu>
  );
}
