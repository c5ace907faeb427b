import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../i18n/language.js';
import { errorMessageFor, loadErrorCatalogue } from '../../../i18n/error-catalogue.js';
import { Icon } from '../../../ui/icon.js';

/** Why a provider's way in led back here; the address has the code alone. */
export function SignInProblem({ code }: { code: string }) {
  const { language } = useLanguage();
  // The sentences are not on the first page: they come for who needs one.
  const { isFetched } = useQuery({
    queryKey: ['error-catalogue'],
    queryFn: () => loadErrorCatalogue().then(() => true),
    staleTime: Infinity,
  });
  const message = isFetched ? errorMessageFor(code, language) : null;
  return (
    <div role="alert">
      {message && (
        <div className="notice">
          <Icon name="warn" />
          <div>
            <p>
              <strong>{message.title}</strong>
            </p>
            <p>{message.detail}</p>
          </div>
        </div>
      )}
    </div>
  );
}
