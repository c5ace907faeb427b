import type { APIRequestContext } from '@playwright/test';
import { findTerm, lexiconNamed, THESAURUS } from './content.js';

/** The addresses of everything that a person can open, by the name of the screen. */
export async function screensOf(request: APIRequestContext): Promise<Readonly<Record<string, string>>> {
  const lexiconId = (await lexiconNamed(request, THESAURUS.name)) ?? '';
  const termId = await findTerm(request, lexiconId, 'soil');
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
    export: `${lexicon}/export`,
    changes: `${lexicon}/changes`,
    removed: `${lexicon}/removed`,
    settings: `${lexicon}/settings`,
    search: '/search?q=soil',
    profile: '/profile',
    'not-found': '/nowhere',
  };
}
