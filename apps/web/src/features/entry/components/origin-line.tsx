import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { WebLink } from './web-link.js';

/** Where what is written comes from, under it. */
export function OriginLine({ sources }: { sources: TermView['sources'] }) {
  const { t } = useTranslation();
  if (sources.length === 0) return null;
  return (
    <div className="origin sources">
      <span id="entry-sources">{t('entry.sources', { count: sources.length })}</span>
      <ul aria-labelledby="entry-sources">
        {sources.map(({ id, text, url }) => (
          <li key={id}>{url === null ? <WebLink iri={text} text={text} /> : <WebLink iri={url} text={text} />}</li>
        ))}
      </ul>
    </div>
  );
}
