import { Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorMessage } from '../i18n/use-error-message.js';
import { ApiProblem } from '../lib/api-client.js';

interface PageProblemProps {
  error: unknown;
  onRetry?: () => void;
}

/** What a page says instead of its content: it is not there, not yours, or broken. */
export function PageProblem({ error, onRetry }: PageProblemProps) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const problem = error instanceof ApiProblem ? error : null;
  if (problem?.status === 401) return <SignInFirst />;
  if (problem?.status === 404) return <NotFound />;
  const title = problem?.status === 403 ? t('problem.forbidden.title') : t('problem.broken.title');
  return (
    <main className="message-page" id="content">
      <h1>{title}</h1>
      <p className="lede">{errorMessage(error).detail}</p>
      {problem?.requestId && <p className="quiet small">{t('problem.request-id', { id: problem.requestId })}</p>}
      <p className="page-actions">
        {onRetry && (
          <button type="button" className="button" onClick={onRetry}>
            {t('action.retry')}
          </button>
        )}
        <Link className="link" to="/">
          {t('problem.home')}
        </Link>
      </p>
    </main>
  );
}

/** Leads to the sign-in page, once, and names the page to come back to. */
function SignInFirst() {
  const router = useRouter();
  useEffect(() => {
    const search = { returnTo: router.latestLocation.href };
    void router.navigate({ to: '/signin', search, replace: true });
  }, [router]);
  return null;
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <main className="message-page" id="content">
      <h1>{t('problem.not-found.title')}</h1>
      <p className="lede">{t('problem.not-found.text')}</p>
      <p className="page-actions">
        <Link className="link" to="/">
          {t('problem.home')}
        </Link>
      </p>
    </main>
  );
}
