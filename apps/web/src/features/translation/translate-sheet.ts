import type { TermView, UpdateTermBody } from '@lexikon/contracts/terms';
import { isIn, preferredIn } from '../../lib/content/sheet-languages.js';
import type { Texts } from './kept-texts.js';

/** The name of a term in a language, where somebody has given it one meanwhile; null where there is none. */
export function nameGivenIn({ labels }: Pick<TermView, 'labels'>, language: string): string | null {
  const own = preferredIn(labels, language);
  return own && own.language !== null ? own.text : null;
}

/** What is added to a sheet: a preferred label, and a definition where one was written. Nothing else is touched. */
export function translationOf(
  { labels, definitions }: Pick<TermView, 'labels' | 'definitions'>,
  language: string,
  { name, definition }: Texts,
): UpdateTermBody {
  const text = name.trim();
  const isSame = (label: (typeof labels)[number]) => isIn(label, language) && label.text === text;
  return {
    // A label that was there already, as another name, becomes the preferred one.
    labels: [...labels.filter((label) => !isSame(label)), { kind: 'preferred', language, text }],
    ...(definition.trim() === '' ? {} : { definitions: [...definitions, { language, text: definition.trim() }] }),
  };
}
