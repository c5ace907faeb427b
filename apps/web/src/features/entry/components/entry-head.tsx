import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { directionOf } from '../../../lib/format.js';
import { StatusMark } from '../../../ui/status-mark.js';
import { pathsQuery } from '../../../lib/content/paths-query.js';
import { preferredIn } from '../../../lib/content/sheet-languages.js';

const SHOWN_PATHS = 4;

interface EntryHeadProps {
  term: TermView;
  first: string;
  second: string | undefined;
  mayEdit: boolean;
  /** Domains by name, and what can be done. */
  children: ReactNode;
}

/** Both languages share the headword; the second is lighter, not smaller. A missing one is a blank to fill. */
export function EntryHead({ term, first, second, mayEdit, children }: EntryHeadProps) {
  const { t } = useTranslation();
  const own = preferredIn(term.labels, first);
  const translation = second === undefined ? undefined : preferredIn(term.labels, second);
  return (
    <header className="entry-head hang">
      <Paths termId={term.id} language={first} />
      <span className="code">{own || !translation ? (own?.language ?? '') : second}</span>
      <h1
        className="headword"
        id="headword"
        {...(own?.language ? { lang: own.language, dir: directionOf(own.language) } : {})}
      >
        {own?.text ?? translation?.text ?? term.name}
      </h1>
      {own && translation && translation.text !== own.text && (
        <>
          <span className="code">{second}</span>
          <p className="headword second" lang={second} dir={directionOf(second ?? null)}>
            {translation.text}
          </p>
        </>
      )}
      {!own && <MissingName termId={term.id} language={first} mayEdit={mayEdit} />}
      {second !== undefined && !translation && <MissingName termId={term.id} language={second} mayEdit={mayEdit} />}
      <div className="entry-meta">
        <StatusMark status={term.status} withWord />
        {term.level && <span>{t(`level.${term.level}`)}</span>}
        {children}
      </div>
    </header>
  );
}

function MissingName({ termId, language, mayEdit }: { termId: string; language: string; mayEdit: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = t('entry.no-name', { language: format.languageName(language) });
  return (
    <>
      <span className="code">{language}</span>
      <p className="headword-missing">
        {mayEdit ? (
          <Link className="absent" to="/terms/$termId/edit" params={{ termId }} hash={`name-${language}`}>
            {words}
          </Link>
        ) : (
          <span className="absent">{words}</span>
        )}
      </p>
    </>
  );
}

/** Every way down to this term; the term itself is the headword below. */
function Paths({ termId, language }: { termId: string; language: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(pathsQuery(termId, language));
  const paths = (data?.items ?? []).map((path) => path.slice(0, -1)).filter((path) => path.length > 0);
  if (paths.length === 0) return null;
  return (
    <nav className="paths" aria-label={t('entry.paths')}>
      {paths.slice(0, SHOWN_PATHS).map((path) => (
        <ol key={path.map(({ id }) => id).join()}>
          {path.map(({ id, name }) => (
            <li key={id}>
              <Link to="/terms/$termId" params={{ termId: id }}>
                {name}
              </Link>
            </li>
          ))}
        </ol>
      ))}
    </nav>
  );
}
