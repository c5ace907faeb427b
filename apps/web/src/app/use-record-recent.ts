import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLanguage } from '../i18n/language.js';
import { nameIn } from '../lib/content/sheet-languages.js';
import { termQuery } from '../lib/content/term-query.js';
import { workingLanguages } from '../lib/content/working-languages.js';
import { recordRecent } from '../lib/recents.js';
import { useCurrentLexicon } from './use-current-lexicon.js';

/** Remembers each term and lexicon that is opened, as the reader sees it called. */
export function useRecordRecent(userId: string | undefined): void {
  const { language } = useLanguage();
  const { termId } = useParams({ strict: false });
  const lexicon = useCurrentLexicon();
  // What the page has read: nothing is asked for here.
  const { data: term } = useQuery({ ...termQuery(termId ?? ''), enabled: false });
  useEffect(() => {
    if (userId === undefined || !lexicon) return;
    const { id, name } = lexicon;
    if (termId === undefined) {
      recordRecent(userId, { kind: 'lexicon', id, name, other: null, status: null, lexicon: null });
    } else if (term) {
      const [first = lexicon.defaultLanguage, second = first] = workingLanguages(lexicon, language);
      const [own, other] = [nameIn(term, first), nameIn(term, second)];
      recordRecent(userId, {
        kind: 'term',
        id: term.id,
        name: own,
        other: other === own ? null : other,
        status: term.status,
        lexicon: { id, name },
      });
    }
  }, [userId, termId, term, lexicon, language]);
}
