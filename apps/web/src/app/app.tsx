import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createI18n } from '../i18n/create-i18n.js';
import { initialLanguage } from '../i18n/language.js';
import { errorMessageIn } from '../i18n/use-error-message.js';
import { ApiProblem, SIGNED_OUT } from '../lib/api-client.js';
import { createQueryClient } from '../lib/query-client.js';
import { showProblem } from '../ui/toast-store.js';
import { AppErrorBoundary } from './app-error-boundary.js';
import { Providers } from './providers.js';
import { createAppRouter } from './router.js';

export function App() {
  const [{ i18n, queryClient, router }] = useState(assemble);
  return (
    <Providers i18n={i18n} queryClient={queryClient}>
      <AppErrorBoundary>
        <RouterProvider router={router} />
      </AppErrorBoundary>
    </Providers>
  );
}

function assemble() {
  const i18n = createI18n(initialLanguage());
  const queryClient = createQueryClient((error) => {
    const problem = error instanceof ApiProblem ? error : null;
    if (problem?.code === SIGNED_OUT) sayThatSessionEnded();
    else showProblem({ ...errorMessageIn(i18n, error), requestId: problem?.requestId });
  });
  const router = createAppRouter(queryClient);
  // What is being written stays on the page, until the reader goes.
  const sayThatSessionEnded = () =>
    showProblem({
      title: i18n.t('session.ended.title'),
      detail: i18n.t('session.ended.text'),
      action: {
        label: i18n.t('shell.sign-in'),
        run: () => void router.navigate({ to: '/signin', search: { returnTo: router.latestLocation.href } }),
      },
    });
  return { i18n, queryClient, router };
}
