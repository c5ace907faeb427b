import type { QueryClient } from '@tanstack/react-query';
import {
  createBrowserHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import { z } from 'zod';
import { AdminSearchSchema } from '../features/admin/admin-search.js';
import { AuditSearchSchema } from '../features/audit/audit-search.js';
import { ImportSearchSchema } from '../features/imports/import-search.js';
import { LexiconSearchSchema } from '../features/lexicons/lexicon-search.js';
import { HistorySearchSchema } from '../features/changes/history-search.js';
import { EntrySkeleton } from '../features/entry/components/entry-skeleton.js';
import { SearchFiltersSchema } from '../features/search/search-filters.js';
import { TranslationSearchSchema } from '../features/translation/translation-search.js';
import { meQuery } from '../features/session/api/me-query.js';
import { optionalFilter } from '../lib/optional-filter.js';
import { NotFound, PageProblem } from '../ui/page-problem.js';
import { Skeleton } from '../ui/skeleton.js';
import { Root } from './root.js';

interface RouterContext {
  readonly queryClient: QueryClient;
}

const rootRoute = createRootRouteWithContext<RouterContext>()({ component: Root });

const SignInSearchSchema = z.object({
  // A path of ours and never another site's: `//host` is one.
  returnTo: z
    .string()
    .regex(/^\/(?![/\\])/u)
    .optional()
    .catch(undefined),
  /** Why signing in by a provider did not work: a code of the catalogue. */
  problem: z.string().optional().catch(undefined),
});
const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signin',
  validateSearch: SignInSearchSchema,
  component: lazyRouteComponent(() => import('../routes/sign-in.js'), 'SignInPage'),
});
const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../routes/invitation.js'), 'InvitationPage'),
});
const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  component: lazyRouteComponent(() => import('../routes/set-up.js'), 'SetUpPage'),
});

const forgottenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgotten',
  component: lazyRouteComponent(() => import('../routes/forgotten.js'), 'ForgottenPage'),
});
const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset',
  component: lazyRouteComponent(() => import('../routes/reset.js'), 'ResetPage'),
});

const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: lazyRouteComponent(() => import('./shell.js'), 'Shell'),
});

/** Pages about oneself. What is public is read without signing in. */
const signedInRoute = createRoute({
  getParentRoute: () => shellRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.query({ ...meQuery, staleTime: 'static' });
    if (!me) throw redirect({ to: '/signin', search: location.href === '/' ? {} : { returnTo: location.href } });
  },
});
const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../routes/home.js'), 'HomePage'),
});
const profileRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/profile',
  // Why linking a provider did not work: a code of the catalogue.
  validateSearch: z.object({ problem: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../routes/profile.js'), 'ProfilePage'),
});

const workspacesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/workspaces',
  component: lazyRouteComponent(() => import('../routes/workspaces.js'), 'WorkspacesPage'),
});
const workspaceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/workspaces/$workspaceId',
  component: lazyRouteComponent(() => import('../routes/workspace.js'), 'WorkspacePage'),
});

const workspaceAuditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/workspaces/$workspaceId/audit',
  validateSearch: AuditSearchSchema,
  component: lazyRouteComponent(() => import('../routes/audit.js'), 'WorkspaceAuditPage'),
});
const adminRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin',
  validateSearch: AdminSearchSchema,
  component: lazyRouteComponent(() => import('../routes/admin.js'), 'AdminPage'),
});
const adminAuditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/audit',
  validateSearch: AuditSearchSchema,
  component: lazyRouteComponent(() => import('../routes/audit.js'), 'AdminAuditPage'),
});

const setAsideRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/lexicons/set-aside',
  component: lazyRouteComponent(() => import('../routes/set-aside.js'), 'SetAsidePage'),
});

const lexiconRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lexicons/$lexiconId',
  validateSearch: LexiconSearchSchema,
  component: lazyRouteComponent(() => import('../routes/lexicon.js'), 'LexiconPage'),
});
const lexiconSettingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lexicons/$lexiconId/settings',
  component: lazyRouteComponent(() => import('../routes/lexicon-settings.js'), 'LexiconSettingsPage'),
});
const translateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lexicons/$lexiconId/translate',
  validateSearch: TranslationSearchSchema,
  component: lazyRouteComponent(() => import('../routes/translate.js'), 'TranslatePage'),
});
const lexiconChangesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lexicons/$lexiconId/changes',
  component: lazyRouteComponent(() => import('../routes/lexicon-changes.js'), 'LexiconChangesPage'),
});
const removedTermsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lexicons/$lexiconId/removed',
  component: lazyRouteComponent(() => import('../routes/removed-terms.js'), 'RemovedTermsPage'),
});
const importNewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/import',
  component: lazyRouteComponent(() => import('../routes/import-new.js'), 'ImportNewPage'),
});
const exportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lexicons/$lexiconId/export',
  component: lazyRouteComponent(() => import('../routes/export.js'), 'ExportPage'),
});
const importFileRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lexicons/$lexiconId/import',
  // An import that failed, whose file is tried again.
  validateSearch: z.object({ again: z.uuid().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../routes/import-file.js'), 'ImportFilePage'),
});
const importRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports/$importId',
  validateSearch: ImportSearchSchema,
  component: lazyRouteComponent(() => import('../routes/import.js'), 'ImportPage'),
});
const termRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/terms/$termId',
  loader: async ({ context, params }) => {
    const { loadTerm } = await import('../routes/term-loader.js');
    await loadTerm(context.queryClient, params.termId);
  },
  // A slow answer shows the entry's lines at once; a quick one is not held back for them.
  pendingMs: 200,
  pendingMinMs: 0,
  pendingComponent: EntrySkeleton,
  component: lazyRouteComponent(() => import('../routes/term.js'), 'TermPage'),
});
/** The languages that stand side by side; the reader's own two where absent. */
const LanguagePairSchema = z.object({ from: optionalFilter(z.string()), to: optionalFilter(z.string()) });
const editTermRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/terms/$termId/edit',
  validateSearch: LanguagePairSchema,
  // The form of one term is never reused for another.
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('../routes/edit-term.js'), 'EditTermPage'),
});
const historyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/terms/$termId/history',
  validateSearch: HistorySearchSchema,
  component: lazyRouteComponent(() => import('../routes/term-history.js'), 'TermHistoryPage'),
});
const changeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/changes/$changeId',
  component: lazyRouteComponent(() => import('../routes/change.js'), 'ChangePage'),
});
const searchRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/search',
  validateSearch: SearchFiltersSchema,
  component: lazyRouteComponent(() => import('../routes/search.js'), 'SearchPage'),
});

/** What is nowhere else: said within the frame, from where every page can be reached. */
const notFoundRoute = createRoute({ getParentRoute: () => shellRoute, path: '$', component: NotFound });

const routeTree = rootRoute.addChildren([
  signInRoute,
  setUpRoute,
  invitationRoute,
  forgottenRoute,
  resetRoute,
  shellRoute.addChildren([
    signedInRoute.addChildren([
      homeRoute,
      profileRoute,
      workspacesRoute,
      workspaceRoute,
      workspaceAuditRoute,
      adminRoute,
      adminAuditRoute,
      setAsideRoute,
      importNewRoute,
    ]),
    lexiconRoute,
    lexiconSettingsRoute,
    translateRoute,
    lexiconChangesRoute,
    removedTermsRoute,
    exportRoute,
    importFileRoute,
    importRoute,
    termRoute,
    editTermRoute,
    historyRoute,
    changeRoute,
    searchRoute,
    notFoundRoute,
  ]),
]);

export function createAppRouter(queryClient: QueryClient, history: RouterHistory = createBrowserHistory()) {
  return createRouter({
    routeTree,
    history,
    context: { queryClient },
    defaultPreload: 'intent',
    // The query client alone decides what is fresh.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: () => (
      <main className="message-page" id="content">
        <Skeleton />
      </main>
    ),
    defaultErrorComponent: ({ error, reset }) => <PageProblem error={error} onRetry={reset} />,
    defaultNotFoundComponent: NotFound,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
