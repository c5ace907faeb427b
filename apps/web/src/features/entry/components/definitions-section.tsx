import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { directionOf } from '../../../lib/format.js';
import { isIn, otherLanguages } from '../../../lib/content/sheet-languages.js';
import { EntrySection } from './entry-section.js';

interface DefinitionsSectionProps {
  term: TermView;
  languages: readonly string[];
  mayEdit: boolean;
}

/** The working languages in full; the others on demand, one at a time. */
export function DefinitionsSection({ term, languages, mayEdit }: DefinitionsSectionProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<string | null>(null);
  const others = otherLanguages(term.definitions, languages);
  const inFull = shown === null ? languages : [...languages, shown];
  return (
    <EntrySection id="definitions" title={t('entry.definitions')}>
      {inFull.map((language, index) => (
        <Fragment key={language}>
          <span className={index > 0 ? 'code next' : 'code'}>{language}</span>
          <div className={index > 0 ? 'next' : ''}>
            <DefinitionsIn term={term} language={language} withUntagged={index === 0} mayEdit={mayEdit} />
          </div>
        </Fragment>
      ))}
      {others.length > 0 && (
        <p className="small quiet next also">
          {t('entry.also-defined')}{' '}
          {others.map((language) => (
            <button
              key={language}
              type="button"
              className="link"
              aria-pressed={language === shown}
              onClick={() => setShown(language === shown ? null : language)}
            >
              {language}
            </button>
          ))}
        </p>
      )}
    </EntrySection>
  );
}

interface DefinitionsInProps {
  term: TermView;
  language: string;
  withUntagged: boolean;
  mayEdit: boolean;
}

function DefinitionsIn({ term, language, withUntagged, mayEdit }: DefinitionsInProps) {
  const { t } = useTranslation();
  const here = term.definitions.filter((each) => isIn(each, language) && (withUntagged || each.language !== null));
  const senses = here.filter(({ kind }) => kind === 'contextual');
  if (here.length === 0) {
    return (
      <p className="definition-missing">
        {mayEdit ? (
          <Link
            className="absent"
            to="/terms/$termId/edit"
            params={{ termId: term.id }}
            hash={`definition-${language}`}
          >
            {t('entry.no-definition')}
          </Link>
        ) : (
          <span className="absent">{t('entry.no-definition')}</span>
        )}
      </p>
    );
  }
  return (
    <div lang={language} dir={directionOf(language)}>
      {here
        .filter(({ kind }) => kind === 'short')
        .map(({ id, text }) => (
          <p key={id} className="definition">
            {text}
          </p>
        ))}
      {here
        .filter(({ kind }) => kind === 'long')
        .map(({ id, text }) => (
          <p key={id} className="reading">
            {text}
          </p>
        ))}
      {senses.length > 0 && (
        <ol className="senses" aria-label={t('entry.senses')}>
          {senses.map(({ id, text, context }) => (
            <li key={id}>
              <span>
                {context !== null && <span className="school">{`${context}. `}</span>}
                {text}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
