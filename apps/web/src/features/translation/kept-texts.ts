import { readRemembered, remember } from '../../lib/remembered.js';

/** What is written for one term and not saved yet. */
export interface Texts {
  readonly name: string;
  readonly definition: string;
}
export const NO_TEXTS: Texts = { name: '', definition: '' };

const keyOf = (lexiconId: string, language: string) => `lexikon-translation-${lexiconId}-${language.toLowerCase()}`;

/** By term. On this device, so that a reload loses nothing. */
export function readTexts(lexiconId: string, language: string): Readonly<Record<string, Texts>> {
  try {
    const kept: unknown = JSON.parse(readRemembered(keyOf(lexiconId, language)) ?? '{}');
    // Only this file writes it; what is no text any more is left aside.
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, Texts>) : {};
  } catch {
    return {};
  }
}

export function keepTexts(lexiconId: string, language: string, termId: string, texts: Texts): void {
  const { [termId]: _, ...others } = readTexts(lexiconId, language);
  const isEmpty = texts.name.trim() === '' && texts.definition.trim() === '';
  remember(keyOf(lexiconId, language), JSON.stringify(isEmpty ? others : { ...others, [termId]: texts }));
}
