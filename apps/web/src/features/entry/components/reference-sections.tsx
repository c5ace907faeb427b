import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { vocabularyName } from '../vocabulary-name.js';
import { EntrySection } from './entry-section.js';
import { KeptSection } from './kept-section.js';
import { WebLink } from './web-link.js';

type Match = TermView['matches'][number];

/** What the term is called by codes and in other vocabularies, and what its file said besides. */
export function ReferenceSections({ term }: { term: TermView }) {
  const { t } = useTranslation();
  return (
    <>
      {term.notations.length > 0 && (
        <EntrySection id="notations" title={t('entry.notations', { count: term.notations.length })}>
          <ul className="notations">
            {term.notations.map(({ id, value, datatype }) => (
              <li key={id}>
                <span className="serif">{value}</span>
                {datatype !== null && (
                  <span className="quiet small" title={datatype}>
                    {datatype.replace(/^.*[/#](?=.)/u, '')}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </EntrySection>
      )}
      {term.matches.length > 0 && (
        <EntrySection id="matches" title={t('entry.matches')}>
          <dl className="matches">
            {byVocabulary(term.matches).map(({ id, kind, iri, vocabulary }, index, all) => (
              <Fragment key={id}>
                <dt>{vocabulary === all[index - 1]?.vocabulary ? '' : vocabulary}</dt>
                <dd className="quiet how">{t(`match.kind.${kind}`)}</dd>
                <dd className="iri">
                  <WebLink iri={iri} text={iri.replace(/^https?:\/\//u, '')} />
                </dd>
              </Fragment>
            ))}
          </dl>
        </EntrySection>
      )}
      <KeptSection statements={term.kept} iri={term.iri} />
    </>
  );
}

function byVocabulary(matches: readonly Match[]) {
  return matches
    .map((match) => ({ ...match, vocabulary: vocabularyName(match.iri) ?? '' }))
    .sort((a, b) => a.vocabulary.localeCompare(b.vocabulary) || a.iri.localeCompare(b.iri));
}
