import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '@lexikon/contracts/search';
import { Highlighted } from '../../../ui/highlighted.js';
import { StatusMark } from '../../../ui/status-mark.js';

export function SearchHits({ hits }: { hits: readonly SearchHit[] }) {
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <Hit key={hit.id} hit={hit} />
      ))}
    </ol>
  );
}

/** The term, where the question was found in it, and what it means. */
function Hit({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation();
  const { id, name, status, match, definition, lexiconName, tier } = hit;
  return (
    <li>
      <StatusMark status={status} />
      <div>
        <Link className="word" to="/terms/$termId" params={{ termId: id }}>
          {match.field === 'label' ? <Highlighted text={match.text} ranges={match.ranges} /> : name}
        </Link>
        {match.field === 'label' && match.text !== name && <span className="other">{name}</span>}
        {match.field !== 'label' && (
          <p className="match">
            <span className="code">{match.language}</span>
            <span {...(match.language === null ? {} : { lang: match.language })}>
              <Highlighted text={match.text} ranges={match.ranges} />
            </span>
          </p>
        )}
        {match.field !== 'definition' && definition !== null && <p className="gloss">{definition}</p>}
      </div>
      <p className="where">
        {lexiconName}
        <small>{t(`search.tier.${tier}`)}</small>
      </p>
    </li>
  );
}
