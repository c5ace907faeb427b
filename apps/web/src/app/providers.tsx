import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n as I18n } from 'i18next';
import { type ReactNode, useEffect, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Toasts } from '../ui/toasts.js';
import { colorSchemeManager, cssVariablesResolver, themeWith } from './theme.js';

interface ProvidersProps {
  i18n: I18n;
  queryClient: QueryClient;
  children: ReactNode;
}

export function Providers({ i18n, queryClient, children }: ProvidersProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <Themed>
        <QueryClientProvider client={queryClient}>
          <DocumentLanguage />
          {children}
          <Toasts />
        </QueryClientProvider>
      </Themed>
    </I18nextProvider>
  );
}

/** Mantine in our dress, its crosses named in the reader's language. */
function Themed({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const close = t('action.close');
  const localTheme = useMemo(() => themeWith({ close }), [close]);
  return (
    <MantineProvider
      theme={localTheme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      {children}
    </MantineProvider>
  );
}

/** Screen readers choose their voice by it, browsers their hyphens and quotation marks. */
function DocumentLanguage() {
  const { i18n } = useTranslation();
  useEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);
  return null;
}
