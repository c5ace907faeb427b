import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { otherLanguages } from '../../../lib/content/sheet-languages.js';
import { missingFields } from '../sheet/field-rows.js';
import { useSheet } from './sheet-context.js';

interface LanguageHeadsProps {
  onChange: (languages: readonly string[]) => void;
}

/** Which two languages stand side by side, and what each still lacks. */
export function LanguageHeads({ onChange }: LanguageHeadsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { form, languages, lexicon } = useSheet();
  const seen = useDeferredValue(form);
  const missing = useMemo(() => missingFields(seen, languages), [seen, languages]);
  const written = [...seen.labels, ...seen.definitions, ...seen.notes];
  // Those of the lexicon, and whatever else the sheet is written in.
  const tags = [...lexicon.languages, ...otherLanguages(written, lexicon.languages)];
  const used = new Set(seen.labels.map(({ language }) => language?.toLowerCase()));
  // At the head of a column, as at the head of a sentence.
  const nameOf = (tag: string) => format.languageName(tag).replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase());
  const choose = (position: number, tag: string) => {
    const other = languages[1 - position];
    // The language of the other side: then they change places.
    onChange(
      languages.map((each, at) =>
        at === position ? tag : each === tag ? (languages[position] ?? '') : (other ?? each),
      ),
    );
  };
  return (
    <div className="pair sticky-heads">
      {languages.map((language, position) => (
        <div key={position} className="pair-head">
          <select
            className="language-choice"
            aria-label={position === 0 ? t('edit.language.first') : t('edit.language.second')}
            value={language}
            onChange={(event) => choose(position, event.currentTarget.value)}
          >
            {tags.map((tag) => (
              <option key={tag} value={tag}>
                {used.has(tag.toLowerCase()) ? nameOf(tag) : t('edit.language.empty', { language: nameOf(tag) })}
              </option>
            ))}
          </select>
          <small>{(missing[position] ?? 0) > 0 && t('edit.missing', { count: missing[position] ?? 0 })}</small>
        </div>
      ))}
    </div>
  );
}
