import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedTokenView } from '@lexikon/contracts/tokens';
import { useFormat } from '../../../i18n/use-format.js';
import { Dialog } from '../../../ui/dialog.js';
import { TextField } from '../../../ui/text-field.js';
import { useCreateToken } from '../api/create-token.js';
import type { TokenOwner } from '../api/tokens-query.js';
import { scopesUpTo, TOKEN_SCOPES } from '../token-scopes.js';

const EXPIRY_DAYS = [30, 90, 365] as const;
const DAY_MS = 86_400_000;

interface CreateTokenDialogProps {
  workspaceId: TokenOwner;
  onCreated: (token: IssuedTokenView) => void;
  onClose: () => void;
}

export function CreateTokenDialog({ workspaceId, onCreated, onClose }: CreateTokenDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const create = useCreateToken(workspaceId);
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState(scopesUpTo('read'));
  const [days, setDays] = useState<(typeof EXPIRY_DAYS)[number]>(90);
  const [isTried, setTried] = useState(false);
  const isNameless = name.trim() === '';
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (isNameless) return;
    create.mutate({ name: name.trim(), scopes, expiresInDays: days }, { onSuccess: onCreated });
  };
  const expiresOn = format.date(new Date(Date.now() + days * DAY_MS).toISOString());
  return (
    <Dialog title={t('tokens.create')} onClose={onClose}>
      <form className="stack" onSubmit={handleSubmit} noValidate>
        <TextField
          label={t('tokens.name')}
          hint={t('tokens.name.hint')}
          autoComplete="off"
          data-autofocus
          maxLength={100}
          value={name}
          error={isTried && isNameless ? t('field.required') : undefined}
          onChange={setName}
        />
        <fieldset className="choices">
          <legend>{t('tokens.scopes')}</legend>
          {TOKEN_SCOPES.map((scope) => (
            <label key={scope} className="choice explained">
              <input
                type="checkbox"
                checked={scopes.includes(scope)}
                // The least that a token can do is to read; more holds all that is less.
                disabled={scope === 'read'}
                onChange={({ currentTarget }) =>
                  setScopes(currentTarget.checked ? scopesUpTo(scope) : scopes.slice(0, TOKEN_SCOPES.indexOf(scope)))
                }
              />
              <span>
                {t(`tokens.scope-name.${scope}`)}
                <small>{t(`tokens.scope-hint.${scope}`)}</small>
              </span>
            </label>
          ))}
          <p className="hint">{t(workspaceId === null ? 'tokens.reach.own' : 'tokens.reach.workspace')}</p>
        </fieldset>
        <fieldset className="choices in-line">
          <legend>{t('tokens.expiry')}</legend>
          {EXPIRY_DAYS.map((each) => (
            <label key={each} className="choice">
              <input type="radio" name="expiry" checked={each === days} onChange={() => setDays(each)} />
              <span>{t('tokens.days', { count: each })}</span>
            </label>
          ))}
          <p className="hint">{t('tokens.will-expire', { when: expiresOn })}</p>
        </fieldset>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={create.isPending}>
            {t('tokens.submit')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
