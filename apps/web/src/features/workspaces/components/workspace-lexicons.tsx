import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { lexiconsQuery } from '../../../lib/content/lexicons-query.js';

/** The lexicons of a workspace that the reader may see. */
export function WorkspaceLexicons({ workspaceId }: { workspaceId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useSuspenseInfiniteQuery(lexiconsQuery);
  const lexicons = data.filter((lexicon) => lexicon.workspaceId === workspaceId);
  if (lexicons.length === 0) return <p className="quiet">{t('workspace.lexicons.none')}</p>;
  return (
    <ul className="plain-rows">
      {lexicons.map(({ id, name, termCount }) => (
        <li key={id}>
          <Link className="word" to="/lexicons/$lexiconId" params={{ lexiconId: id }}>
            {name}
          </Link>
          <span className="small quiet figure">
            {t('workspace.terms', { count: termCount, terms: format.number(termCount) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
