import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabelView } from '@lexikon/contracts/sheets';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { directionOf } from '../../../lib/format.js';
import { coverageOf, isIn, otherLanguages, preferredIn } from '../../../lib/content/sheet-languages.js';
import { EntrySection } from './entry-section.js';
import { Gap } from './gap.js';
import { OtherLabels } from './other-labels.js';

interface LabelsSectionProps {
  term: TermView;
  /** The working ones. */
  languages: readonly string[];
  /** All that the lexicon wants: those without a label are missing. */
  wanted: readonly string[];
  mayEdit: boolean;
}

/** How the term is called: working languages one a line with their marks, the others in two columns. */
export function LabelsSection({ term, languages, wanted, mayEdit }: LabelsSectionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { named } = coverageOf(term);
  const others = otherLanguages([...term.labels, ...wanted.map((language) => ({ language }))], languages);
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
          <abbr className="code" title={format.languageName(language)}>
            {language}
          </abbr>
          <ul className="labels">
            {labelsIn(term.labels, language, index === 0).map((label) => (
              <LabelLine key={label.id} label={label} preferred={preferredIn(term.labels, language)} />
            ))}
            {!term.labels.some((label) => isIn(label, language)) && (
              <li>
                <Gap termId={term.id} field={`name-${language}`} mayEdit={mayEdit}>
                  {t('entry.missing')}
                </Gap>
              </li>
            )}
          </ul>
        </Fragment>
      ))}
      {others.length > 0 && <OtherLabels term={term} languages={others} mayEdit={mayEdit} />}
    </EntrySection>
  );
}

/** The preferred one first. One without a language stands in the first. */
function labelsIn(labels: readonly LabelView[], language: string, withUntagged: boolean): LabelView[] {
  return labels
    .filter((label) => isIn(label, language) && (withUntagged || label.language !== null))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

const KINDS: readonly LabelView['kind'][] = ['preferred', 'alternative', 'hidden'];

function LabelLine({ label, preferred }: { label: LabelView; preferred: LabelView | undefined }) {
  const { t } = useTranslation();
  const { kind, form, standing, text, language } = label;
  const isOut = standing === 'deprecated' || standing === 'forbidden';
  const words = [
    // The full form goes without saying, and so does a preferred name's standing.
    kind === 'alternative' && form !== null && form !== 'full' ? t(`label.form.${form}`) : t(`label.kind.${kind}`),
    standing !== null && standing !== 'preferred' && t(`label.standing.${standing}`),
    isOut && preferred && preferred.id !== label.id && t('entry.use-label', { text: preferred.text }),
  ].filter(Boolean);
  return (
    <li className="labels-working">
      <span
        className={isOut ? 'standing-deprecated' : kind}
        {...(language === null ? {} : { lang: language, dir: directionOf(language) })}
      >
        {text}
      </span>
      <span className="kind">{isOut ? words.slice(1).join(', ') : words.join(', ')}</span>
    </li>
  );
}
