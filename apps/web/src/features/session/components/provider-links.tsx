import { useTranslation } from 'react-i18next';
import type { ProvidersView } from '@lexikon/contracts/auth';
import { ProviderLogo } from './provider-logo.js';

type Provider = ProvidersView['providers'][number];

interface ProviderLinksProps {
  readonly providers: readonly Provider[];
  /** The page to land on. */
  readonly returnTo: string | undefined;
  /** Whether the provider asks who is there, although it knows somebody still. */
  readonly asksAgain?: boolean;
}

/** Plain links: the server sends the browser on to the provider and takes it back. */
export function ProviderLinks({ providers, returnTo, asksAgain = false }: ProviderLinksProps) {
  const { t } = useTranslation();
  return (
    <div className="providers">
      {providers.map(({ id, name }) => (
        <a key={id} className="button" href={addressOf(id, returnTo, asksAgain)}>
          <ProviderLogo id={id} />
          {t('sign-in.with', { provider: name })}
        </a>
      ))}
    </div>
  );
}

function addressOf(id: Provider['id'], returnTo: string | undefined, asksAgain: boolean): string {
  const query = new URLSearchParams({
    ...(returnTo === undefined ? {} : { returnTo }),
    ...(asksAgain ? { again: '1' } : {}),
  }).toString();
  return `/api/auth/${id}${query === '' ? '' : `?${query}`}`;
}
