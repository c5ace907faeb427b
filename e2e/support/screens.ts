import type { APIRequestContext } from '@playwright/test';
import { findTerm, lexiconNamed, read, THESAURUS } from './content.js';

interface Listed {
  readonly items: readonly { readonly id: string }[];
}

/** The addresses of everything that a person can open, by the name of the screen. */
export async function screensOf(request: APIRequestContext): Promise<Readonly<Record<string, string>>> {
  const lexiconId = (await lexiconNamed(request, THESAURUS.name)) ?? '';
  const termId = await findTerm(request, lexiconId, 'soil');
  const { items: imports } = (await (await request.get(`/api/lexicons/${lexiconId}/imports`)).json()) as Listed;
  const { items: changes } = (await (await request.get(`/api/lexicons/${lexiconId}/changes`)).json()) as Listed;
  const { workspaceId } = await read<{ workspaceId: string }>(request, `/api/lexicons/${lexiconId}`);
  const { isAdmin } = await read<{ isAdmin: boolean }>(request, '/api/auth/me');
  const [lexicon, term] = [`/lexicons/${lexiconId}`, `/terms/${termId}`];
  return {
    home: '/',
    lexicon: `${lexicon}?view=table&prefix=soil`,
    list: `${lexicon}?view=list`,
    statistics: `${lexicon}?view=statistics`,
    term,
    editor: `${term}/edit`,
    history: `${term}/history`,
    translation: `${lexicon}/translate?from=en&to=fr`,
    import: `${lexicon}/import`,
    'import-result': `/imports/${imports[0]?.id}`,
    export: `${lexicon}/export`,
    changes: `${lexicon}/changes`,
    change: `/changes/${changes[0]?.id}`,
    removed: `${lexicon}/removed`,
    settings: `${lexicon}/settings`,
    'set-aside': '/lexicons/set-aside',
    search: '/search?q=soil',
    profile: '/profile',
    workspaces: '/workspaces',
    workspace: `/workspaces/${workspaceId}`,
    'workspace-record': `/workspaces/${workspaceId}/audit`,
    // The key of no invitation: what it says then.
    invitation: `/invitation#token=${'x'.repeat(43)}`,
    ...(isAdmin ? { admin: '/admin', record: '/admin/audit' } : {}),
    'not-found': '/nowhere',
  };
}
