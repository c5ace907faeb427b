import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { directionOf } from '../../../lib/format.js';
import { readStatement } from '../../../lib/content/kept-statement.js';
import { EntrySection } from './entry-section.js';

type Remark = TermView['questions'][number];

/** What is written beside the definitions. A section without content is left out. */
export function RemarkSections({ term, languages }: { term: TermView; languages: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <>
      {term.notes.length > 0 && (
        <EntrySection id="notes" title={t('entry.notes')}>
          {inReadingOrder(term.notes, languages).map(({ id, kind, language, text }) => (
            <Fragment key={id}>
              <span className="code">{language}</span>
              <div className="note">
                {kind !== 'plain' && <p className="note-kind">{t(`note.kind.${kind}`)}</p>}
                <p className="reading" {...languageOf(language)}>
                  {text}
                </p>
              </div>
            </Fragment>
          ))}
        </EntrySection>
      )}
      <RemarkSection
        id="disambiguations"
        title={t('entry.disambiguations')}
        remarks={inReadingOrder(term.disambiguations, languages)}
      />
      <RemarkSection id="questions" title={t('entry.questions')} remarks={inReadingOrder(term.questions, languages)} />
    </>
  );
}

function RemarkSection({ id, title, remarks }: { id: string; title: string; remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <EntrySection id={id} title={title}>
      {remarks.map((remark) => (
        <Fragment key={remark.id}>
          <span className="code">{remark.language}</span>
          <p className="reading" {...languageOf(remark.language)}>
            {remark.text}
          </p>
        </Fragment>
      ))}
    </EntrySection>
  );
}

/** Where the entry comes from, and what it answers to elsewhere. */
export function ReferenceSections({ term }: { term: TermView }) {
  const { t } = useTranslation();
  return (
    <>
      {term.sources.length > 0 && (
        <EntrySection id="sources" title={t('entry.sources')}>
          <ul className="sources">
            {term.sources.map(({ id, text, url }) => (
              <li key={id}>{url === null ? text : <WebLink iri={url} text={text} />}</li>
            ))}
          </ul>
        </EntrySection>
      )}
      {term.notations.length > 0 && (
        <EntrySection id="notations" title={t('entry.notations')}>
          <p>{term.notations.map(({ value }) => value).join(', ')}</p>
        </EntrySection>
      )}
      {term.matches.length > 0 && (
        <EntrySection id="matches" title={t('entry.matches')}>
          <dl className="matches">
            {term.matches.map(({ id, kind, iri }) => (
              <Fragment key={id}>
                <dt className="quiet">{t(`match.kind.${kind}`)}</dt>
                <dd className="iri">
                  <WebLink iri={iri} text={iri.replace(/^https?:\/\//u, '')} />
                </dd>
              </Fragment>
            ))}
          </dl>
        </EntrySection>
      )}
      {term.kept.length > 0 && (
        <EntrySection id="kept" title={t('entry.kept')} small={t('entry.kept.hint')}>
          <dl className="kept">
            {term.kept.map((statement) => {
              const { property, value } = readStatement(statement);
              return (
                <Fragment key={statement}>
                  <dt>{property}</dt>
                  <dd>{value}</dd>
                </Fragment>
              );
            })}
          </dl>
        </EntrySection>
      )}
    </>
  );
}

/** The reader's languages first; within one, as they were written. */
function inReadingOrder<Item extends { language: string | null }>(
  items: readonly Item[],
  languages: readonly string[],
) {
  const rank = ({ language }: Item) => {
    const place = languages.findIndex((each) => each.toLowerCase() === language?.toLowerCase());
    return place < 0 ? languages.length : place;
  };
  return items.toSorted((a, b) => rank(a) - rank(b));
}

/** Only the web is linked: an imported IRI may carry any scheme. */
function WebLink({ iri, text }: { iri: string; text: string }) {
  if (!/^https?:\/\//iu.test(iri)) return text;
  return (
    <a className="link" href={iri} rel="noreferrer" target="_blank">
      {text}
    </a>
  );
}

const languageOf = (language: string | null) =>
  language === null ? {} : { lang: language, dir: directionOf(language) };
