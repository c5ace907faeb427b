import type { Page } from '@playwright/test';
import { findTerm, lexiconNamed, THESAURUS } from './content.js';

/** Everything that a person can open: what is photographed, and what axe looks at. */
export interface Screen {
  readonly name: string;
  /** Goes there, and leaves it as a person would find it. */
  readonly open: (page: Page, places: Places) => Promise<void>;
  /** Seen before signing in. */
  readonly isPublic?: boolean;
  /** Whose words matter enough to be shown in French too. */
  readonly inFrench?: boolean;
}

export interface Places {
  readonly lexiconId: string;
  readonly termId: string;
  readonly importId: string;
  readonly changeId: string;
}

export async function findPlaces(page: Page): Promise<Places> {
  const { request } = page;
  const lexiconId = (await lexiconNamed(request, THESAURUS.name)) ?? '';
  const termId = await findTerm(request, lexiconId, 'soil');
  return { lexiconId, termId, importId: '', changeId: '' };
}
