import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../i18n/create-i18n.js';
import { initialLanguage } from '../i18n/language.js';
import { WORD_MESSAGES } from '../i18n/messages/words.js';
import { registerMessages } from '../i18n/register-messages.js';
import { createQueryClient } from '../lib/query-client.js';
import '../styles/gallery.css';
import { useDensityChoice, useThemeChoice } from '../ui/appearance.js';
import { LanguageSwitch } from '../ui/language-switch.js';
import { Toasts } from '../ui/toasts.js';
import { WordSwitch } from '../ui/word-switch.js';
import { ChoiceSamples, FieldSamples } from './field-samples.js';
import { LayerSamples } from './layer-samples.js';
import { MarkSamples } from './mark-samples.js';
import { StateSamples } from './state-samples.js';

registerMessages(WORD_MESSAGES);

const rootRoute = createRootRoute({ component: Outlet });
const galleryRoute = createRoute({ getParentRoute: () => rootRoute, path: '$', component: GalleryPage });

/** Every part of `ui/` in its states, to look at while building: in development only, at `/gallery`. */
export function Gallery() {
  const [i18n] = useState(() => createI18n(initialLanguage()));
  const [queryClient] = useState(() => createQueryClient(() => undefined));
  // The links of the samples lead nowhere: the real routes are not here.
  const [router] = useState(() =>
    createRouter({
      routeTree: rootRoute.addChildren([galleryRoute]),
      history: createMemoryHistory({ initialEntries: ['/gallery'] }),
    }),
  );
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router as never} />
        <Toasts />
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function GalleryPage() {
  const theme = useThemeChoice();
  const density = useDensityChoice();
  return (
    <main className="gallery" id="content">
      <header className="page-head">
        <h1>Parts</h1>
        <div className="page-actions">
          <LanguageSwitch />
          <WordSwitch label={theme.label} value={theme.value} options={theme.options} onChange={theme.choose} />
          <WordSwitch label={density.label} value={density.value} options={density.options} onChange={density.choose} />
        </div>
      </header>
      <MarkSamples />
      <FieldSamples />
      <ChoiceSamples />
      <LayerSamples />
      <StateSamples />
    </main>
  );
}
