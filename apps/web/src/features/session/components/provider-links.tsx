import { useTranslation } from 'react-i18next';
import type { ProvidersView } from '@lexikon/contracts/auth';

type Provider = ProvidersView['providers'][number];

const LOGOS: Readonly<Record<Provider['id'], string>> = {
  github:
    'M8 .8a7.3 7.3 0 0 0-2.3 14.2c.37.07.5-.16.5-.35v-1.3c-2.03.45-2.46-.87-2.46-.87-.33-.85-.81-1.07-.81-1.07-.66-.46.05-.45.05-.45.74.05 1.12.75 1.12.75.65 1.12 1.71.8 2.13.61.07-.47.25-.8.46-.98-1.62-.18-3.33-.81-3.33-3.6 0-.8.28-1.45.75-1.96-.08-.18-.33-.93.07-1.93 0 0 .61-.2 2 .75a7 7 0 0 1 3.65 0c1.4-.95 2-.75 2-.75.4 1 .15 1.75.08 1.93.47.51.75 1.16.75 1.96 0 2.8-1.71 3.42-3.34 3.6.26.23.5.67.5 1.36v2c0 .2.13.43.5.36A7.3 7.3 0 0 0 8 .8z',
  google:
    'M14.9 8.2c0-.5 0-.9-.1-1.4H8.1v2.6h3.8a3.3 3.3 0 0 1-1.4 2.1v1.8h2.3c1.3-1.2 2.1-3 2.1-5.1zM8.1 15c1.9 0 3.5-.6 4.7-1.7l-2.3-1.8a4.3 4.3 0 0 1-6.4-2.2H1.8v1.8A7 7 0 0 0 8.1 15zM4.1 9.3a4.2 4.2 0 0 1 0-2.7V4.8H1.8a7 7 0 0 0 0 6.3zM8.1 3.8c1 0 2 .4 2.7 1.1l2-2A7 7 0 0 0 1.8 4.8l2.3 1.8a4.2 4.2 0 0 1 4-2.8z',
  oidc: 'M8 1a4 4 0 0 0-4 4v2H3v8h10V7h-1V5a4 4 0 0 0-4-4zm-2.5 6V5a2.5 2.5 0 0 1 5 0v2zM8 9a1.2 1.2 0 0 1 .7 2.2V13H7.3v-1.8A1.2 1.2 0 0 1 8 9z',
};

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
          <svg className="brand" viewBox="0 0 16 16" aria-hidden>
            <path d={LOGOS[id]} />
          </svg>
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
