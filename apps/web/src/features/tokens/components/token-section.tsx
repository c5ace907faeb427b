import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedTokenView } from '@lexikon/contracts/tokens';
import '../../../styles/api-tokens.css';
import { Icon } from '../../../ui/icon.js';
import { ShownOnce } from '../../../ui/shown-once.js';
import { useFocusWhenFewer } from '../../../ui/use-focus-when-fewer.js';
import { type TokenOwner, tokensQuery } from '../api/tokens-query.js';
import { TokenExample } from './token-example.js';
import { TokenRow } from './token-row.js';

const CreateTokenDialog = lazy(async () => ({
  default: (await import('./create-token-dialog.js')).CreateTokenDialog,
}));

/** The API tokens of a workspace, or of who is signed in: what each reaches, until when, and its end. */
export function TokenSection({ workspaceId }: { workspaceId: TokenOwner }) {
  const { t } = useTranslation();
  const { data: tokens, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(tokensQuery(workspaceId));
  const adder = useRef<HTMLButtonElement>(null);
  useFocusWhenFewer(tokens.length, adder);
  const [isCreating, setCreating] = useState(false);
  const [issued, setIssued] = useState<IssuedTokenView | null>(null);
  return (
    <>
      {issued && (
        <ShownOnce
          title={t('tokens.issued', { name: issued.name ?? t('tokens.unnamed') })}
          label={t('tokens.value')}
          secret={issued.token}
          copyLabel={t('tokens.copy')}
          onDone={() => setIssued(null)}
        >
          {t('tokens.issued.text')}
        </ShownOnce>
      )}
      {tokens.length > 0 ? (
        <ul className="plain-rows">
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} workspaceId={workspaceId} />
          ))}
        </ul>
      ) : (
        <TokenExample />
      )}
      {hasNextPage && (
        <button type="button" className="button plain alone" onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </button>
      )}
      <button ref={adder} type="button" className="button alone" onClick={() => setCreating(true)}>
        <Icon name="plus" />
        {t('tokens.create')}
      </button>
      {isCreating && (
        <Suspense>
          <CreateTokenDialog
            workspaceId={workspaceId}
            onCreated={(token) => {
              setCreating(false);
              setIssued(token);
            }}
            onClose={() => setCreating(false)}
          />
        </Suspense>
      )}
    </>
  );
}
