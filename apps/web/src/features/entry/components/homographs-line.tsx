import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { homographsQuery } from '../../../lib/content/homographs-query.js';
import { directionOf } from '../../../lib/format.js';
import { ASIDE } from '../aside.js';

const SHOWN = 3;

interface HomographsLineProps {
  term: TermView;
  /** The headword, and its language. */
  headword: { readonly text: string; readonly language: string };
}

/** The same word in another sense is another entry: named here, so that nobody takes the one for the other. */
export function HomographsLine({ term, headword: { text, language } }: HomographsLineProps) {
  const { t } = useTranslation();
  const { data } = useQuery({ ...homographsQuery(term.lexiconId, text, language), ...ASIDE });
  // A deprecated entry that this one replaces is named with what it replaces.
  const known = new Set([term.id, ...[...term.replaces, ...term.successors].map(({ id }) => id)]);
  const others = (data?.items ?? []).flatMap(({ terms }) => terms).filter(({ id }) => !known.has(id));
  if (others.length === 0) return null;
  return (
    <div className="homographs">
      <span className="quiet" id="homographs">
        {t('entry.homographs')}
      </span>
      <ul aria-labelledby="homographs">
        {others.slice(0, SHOWN).map(({ id, name, definition }) => (
          <li key={id}>
            <Link className="link serif" to="/terms/$termId" params={{ termId: id }}>
              {name}
            </Link>
            {definition !== null && (
              <span className="gloss" dir={directionOf(language)}>
                {definition}
              </span>
            )}
          </li>
        ))}
        {others.length > SHOWN && (
          <li>
            <Link className="link" to="/search" search={{ q: text, lexicon: term.lexiconId }}>
              {t('entry.homographs-more', { count: others.length - SHOWN })}
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}
