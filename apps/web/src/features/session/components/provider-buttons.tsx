import { useTranslation } from 'react-i18next';
import type { ProviderId, ProvidersView } from '@lexikon/contracts/auth';
import { ProviderLogo } from './provider-logo.js';

interface ProviderButtonsProps {
  providers: ProvidersView['providers'];
  isPending: boolean;
  onChoose: (provider: ProviderId) => void;
}

/** Where the way to a provider takes a secret along, which stands in no address: a write, and then the browser goes. */
export function ProviderButtons({ providers, isPending, onChoose }: ProviderButtonsProps) {
  const { t } = useTranslation();
  return (
    <div className="providers">
      {providers.map(({ id, name }) => (
        <button key={id} type="button" className="button" disabled={isPending} onClick={() => onChoose(id)}>
          <ProviderLogo id={id} />
          {t('sign-in.with', { provider: name })}
        </button>
      ))}
    </div>
  );
}
