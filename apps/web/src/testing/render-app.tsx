import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '@lexikon/contracts/errors/message';
import { createAppRouter } from '../app/router.js';
import { createI18n } from '../i18n/create-i18n.js';
import { createQueryClient } from '../lib/query-client.js';
import { clearToasts } from '../ui/toast-store.js';
import { Toasts } from '../ui/toasts.js';
import { jest } from '@jest/globals';

interface AppAt {
  readonly language?: Language;
}

/** The whole app at an address, among its real providers. */
export function renderAppAt(path: string, { language = 'en' }: AppAt = {}) {
  // They live outside React: those of the test before would still be there.
  clearToasts();
  const showError = jest.fn<(error: Error) => void>();
  const queryClient = createQueryClient(showError);
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  const { unmount } = render(
    <I18nextProvider i18n={createI18n(language, { onMissing: refuseKey })}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return { router, showError, unmount };
}

/** A page whose words nobody registered would show their keys. */
function refuseKey(key: string): never {
  throw new Error(`No message is registered for “${key}”`);
}
