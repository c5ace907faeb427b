import { useTranslation } from 'react-i18next';
import type { LabelView } from '@lexikon/contracts/sheets';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { directionOf } from '../../../lib/format.js';
import { Gap } from './gap.js';

interface OtherLabelsProps {
  term: TermView;
  languages: readonly string[];
  mayEdit: boolean;
}

/** The languages beside the working ones, in two columns; a missing label is a blank. */
export function OtherLabels({ term, languages, mayEdit }: OtherLabelsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="wide next">
      <ul className="labels-other">
        {languages.map((language) => {
          const labels = term.labels.filter((label) => label.language === language);
          return (
            <li key={language}>
              <abbr className="code" title={format.languageName(language)}>
                {language}
              </abbr>
              {labels.length === 0 ? (
                <span>
                  <Gap termId={term.id} field={`name-${language}`} mayEdit={mayEdit}>
                    {t('entry.missing')}
                  </Gap>
                </span>
              ) : (
                <span lang={language} dir={directionOf(language)}>
                  {labels.sort(preferredFirst).map((label, index) => (
                    <span key={label.id}>
                      {index > 0 && ', '}
                      <OtherLabel label={label} />
                    </span>
                  ))}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const preferredFirst = (a: LabelView, b: LabelView) => Number(b.kind === 'preferred') - Number(a.kind === 'preferred');

/** Shape alone tells what it is: an alternative in italics, one that is out struck through, with its mark. */
function OtherLabel({ label: { text, kind, standing, form } }: { label: LabelView }) {
  const { t } = useTranslation();
  if (standing === 'deprecated' || standing === 'forbidden') {
    const word = t(`label.standing.${standing}`);
    return (
      <span title={word}>
        {word.slice(0, 1)}
        <span className="standing-deprecated">{text}</span>
        <span className="visually-hidden">{` (${word.slice(2)})`}</span>
      </span>
    );
  }
  if (kind === 'preferred') return text;
  const said = form === null || form === 'full' ? t(`label.kind.${kind}`) : t(`label.form.${form}`);
  return (
    <span className="alt" title={said}>
      {text}
    </span>
  );
}
