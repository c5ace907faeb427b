import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabelView } from '@lexikon/contracts/sheets';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { directionOf } from '../../../lib/format.js';
import { coverageOf, isIn, otherLanguages } from '../../../lib/content/sheet-languages.js';
import { EntrySection } from './entry-section.js';

interface LabelsSectionProps {
  term: TermView;
  languages: readonly string[];
  mayEdit: boolean;
}

/** How the term is called: working languages one a line with their marks, the others in two columns. */
export function LabelsSection({ term, languages, mayEdit }: LabelsSectionProps) {
  const { t } = useTranslation();
  const { named } = coverageOf(term);
  const others = otherLanguages(term.labels, languages);
  return (
    <EntrySection
      id="labels"
      title={t('entry.labels')}
      small={t('entry.labels.count', {
        count: term.labels.length,
        languages: t('entry.languages', { count: named }),
      })}
    >
      {languages.map((language, index) => (
        <Fragment key={language}>
          <span className="code">{language}</span>
          <ul className="labels">
            {term.labels
              .filter((label) => isIn(label, language) && (index === 0 || label.language !== null))
              .sort(byKind)
              .map((label) => (
                <LabelLine key={label.id} label={label} />
              ))}
            {!term.labels.some((label) => isIn(label, language)) && (
              <li>
                {mayEdit ? (
                  <Link
                    className="absent"
                    to="/terms/$termId/edit"
                    params={{ termId: term.id }}
                    hash={`name-${language}`}
                  >
                    {t('entry.missing')}
                  </Link>
                ) : (
                  <span className="absent">{t('entry.missing')}</span>
                )}
              </li>
            )}
          </ul>
        </Fragment>
      ))}
      {others.length > 0 && <OtherLabels labels={term.labels} languages={others} />}
    </EntrySection>
  );
}

function LabelLine({ label }: { label: LabelView }) {
  const { t } = useTranslation();
  const { kind, form, standing, text, language } = label;
  const isOut = standing === 'deprecated' || standing === 'forbidden';
  const words = [
    // The full form goes without saying, and so does a preferred name's standing.
    kind === 'alternative' && form !== null && form !== 'full' ? t(`label.form.${form}`) : t(`label.kind.${kind}`),
    standing !== null && standing !== 'preferred' && t(`label.standing.${standing}`),
  ].filter(Boolean);
  return (
    <li className="labels-working">
      <span
        className={isOut ? 'standing-deprecated' : kind}
        {...(language === null ? {} : { lang: language, dir: directionOf(language) })}
      >
        {text}
      </span>
      <span className="kind">{words.join(', ')}</span>
    </li>
  );
}

function OtherLabels({ labels, languages }: { labels: readonly LabelView[]; languages: readonly string[] }) {
  const format = useFormat();
  return (
    <div className="wide next">
      <ul className="labels-other">
        {languages.map((language) => (
          <li key={language}>
            <abbr className="code" title={format.languageName(language)}>
              {language}
            </abbr>
            <span lang={language} dir={directionOf(language)}>
              {labels
                .filter((label) => label.language === language)
                .sort(byKind)
                .map(({ id, text, kind }, index) => (
                  <span key={id} className={kind === 'preferred' ? '' : 'alt'}>
                    {index > 0 && ', '}
                    {text}
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const KINDS: readonly LabelView['kind'][] = ['preferred', 'alternative', 'hidden'];
const byKind = (a: LabelView, b: LabelView) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
