import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { messageFor } from '@lexikon/contracts/error-messages';
import type { Language } from '@lexikon/contracts/errors/message';
import { createI18n } from '../i18n/create-i18n.js';
import { initialLanguage } from '../i18n/language.js';
import { ApiProblem } from '../lib/api-client.js';
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
    const language: Language = i18n.language === 'fr' ? 'fr' : 'en';
    const { title, detail } =
      error instanceof ApiProblem ? messageFor(error.code, language, error.details) : messageFor('internal', language);
    const requestId = error instanceof ApiProblem ? error.requestId : undefined;
    showProblem({ title, detail, footnote: requestId && i18n.t('problem.request-id', { id: requestId }) });
  });
  return { i18n, queryClient, router: createAppRouter(queryClient) };
}
