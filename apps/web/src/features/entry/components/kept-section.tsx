import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptLine, keptLines } from '../kept-lines.js';
import { EntrySection } from './entry-section.js';
import { WebLink } from './web-link.js';

// A file may say hundreds of things that are no part of a dictionary.
const SHOWN = 12;

interface KeptSectionProps {
  statements: readonly string[];
  /** Of the term, which most statements are about. */
  iri: string;
}

/** What a file said and the model has no place for. */
export function KeptSection({ statements, iri }: KeptSectionProps) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  if (statements.length === 0) return null;
  const lines = keptLines(statements, iri);
  const shown = isWhole || lines.length <= SHOWN + 1 ? lines : lines.slice(0, SHOWN);
  return (
    <EntrySection id="kept" title={t('entry.kept')} small={t('entry.kept.hint')}>
      <dl className="kept">
        {shown.map((line, index) => (
          <Fragment key={line.key}>
            <dt>
              {(line.property !== shown[index - 1]?.property || line.isInverse) && line.property}
              {line.isInverse && `, ${t('entry.kept.inverse')}`}
            </dt>
            <dd>
              <KeptValue line={line} />
            </dd>
          </Fragment>
        ))}
      </dl>
      {shown.length < lines.length && (
        <p>
          <button type="button" className="link small" onClick={() => setWhole(true)}>
            {t('entry.kept.all', { count: lines.length })}
          </button>
        </p>
      )}
    </EntrySection>
  );
}

function KeptValue({ line: { value, within } }: { line: KeptLine }) {
  if (within.length === 0) {
    return (
      <span className="iri" title={value}>
        <WebLink iri={value} text={value.replace(/^https?:\/\//u, '')} />
      </span>
    );
  }
  return (
    <ul className="within">
      {within.map((inner) => (
        <li key={inner.key}>
          <span className="quiet">{inner.property}</span> <KeptValue line={inner} />
        </li>
      ))}
    </ul>
  );
}
