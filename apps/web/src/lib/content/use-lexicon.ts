import { useSuspenseQuery } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language.js';
import { lexiconQuery } from './lexicon-query.js';
import { workingLanguages } from './working-languages.js';

/** A lexicon, with the languages that this reader works in. */
export function useLexicon(id: string) {
  const { language } = useLanguage();
  const { data: lexicon } = useSuspenseQuery(lexiconQuery(id));
  const [first = lexicon.defaultLanguage, second] = workingLanguages(lexicon, language);
  return { lexicon, first, second };
}
