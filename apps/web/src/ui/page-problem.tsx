import { Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorMessage } from '../i18n/use-error-message.js';
import { ApiProblem } from '../lib/api-client.js';
import { CopyButton } from './copy-button.js';
import { useDocumentTitle } from './use-document-title.js';

interface PageProblemProps {
  error: unknown;
  onRetry?: () => void;
}

/** What a page says instead of its content: it is not there, not yours, or broken. */
export function PageProblem({ error, onRetry }: PageProblemProps) {
  const problem = error instanceof ApiProblem ? error : null;
  if (problem?.status === 401) return <SignInFirst />;
  if (problem?.status === 404) return <NotFound />;
  return <Broken error={error} {...(onRetry ? { onRetry } : {})} />;
}

function Broken({ error, onRetry }: PageProblemProps) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const problem = error instanceof ApiProblem ? error : null;
  const isForbidden = problem?.status === 403;
  const title = isForbidden ? t('problem.forbidden.title') : t('problem.broken.title');
  useDocumentTitle(title);
  return (
    <main className="message-page" id="content">
      <h1>{title}</h1>
      <p className="lede">{errorMessage(error).detail}</p>
      <div className="page-actions">
        {onRetry && !isForbidden && (
          <button type="button" className="button primary" onClick={onRetry}>
            {t('action.retry')}
          </button>
        )}
        <Link className="link" to="/">
          {t('problem.home')}
        </Link>
      </div>
      {problem?.requestId && (
        <p className="request-id small quiet">
          {t('problem.request-id', { id: problem.requestId })}{' '}
          <CopyButton text={problem.requestId} label={t('action.copy')} />
          <span>{t('problem.request-id.why')}</span>
        </p>
      )}
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
  const title = t('problem.not-found.title');
  useDocumentTitle(title);
  return (
    <main className="message-page" id="content">
      <h1>{title}</h1>
      <p className="lede">{t('problem.not-found.text')}</p>
      <div className="page-actions">
        <Link className="link" to="/">
          {t('problem.home')}
        </Link>
        <Link className="link" to="/search" search={{ q: '' }}>
          {t('problem.search')}
        </Link>
      </div>
    </main>
  );
}
