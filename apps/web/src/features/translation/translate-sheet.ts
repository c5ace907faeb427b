import type { TermView, UpdateTermBody } from '@lexikon/contracts/terms';
import type { Texts } from './kept-texts.js';

/** Tagged with the language itself: a label without one is shown in every language, and is the name in none. */
function isTagged(label: { readonly language: string | null }, language: string): boolean {
  return label.language?.toLowerCase() === language.toLowerCase();
}

/** The name of a term in a language, where somebody has given it one meanwhile; null where there is none. */
export function nameGivenIn({ labels }: Pick<TermView, 'labels'>, language: string): string | null {
  return labels.find((label) => label.kind === 'preferred' && isTagged(label, language))?.text ?? null;
}

/** What is added to a sheet: a preferred label, and a definition where one was written. Nothing else is touched. */
export function translationOf(
  { labels, definitions }: Pick<TermView, 'labels' | 'definitions'>,
  language: string,
  { name, definition }: Texts,
): UpdateTermBody {
  const text = name.trim();
  const there = labels.find((label) => isTagged(label, language) && label.text === text);
  return {
    // A label that was there already, as another name, becomes the preferred one and stays itself.
    labels: there
      ? labels.map((label) => (label === there ? { ...label, kind: 'preferred' as const } : label))
      : [...labels, { kind: 'preferred', language, text }],
    ...(definition.trim() === '' ? {} : { definitions: [...definitions, { language, text: definition.trim() }] }),
  };
}
