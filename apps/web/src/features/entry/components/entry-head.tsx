import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { directionOf } from '../../../lib/format.js';
import { preferredIn } from '../../../lib/content/sheet-languages.js';
import { Gap } from './gap.js';

interface EntryHeadProps {
  term: TermView;
  languages: readonly string[];
  mayEdit: boolean;
  /** The ways down to the term, above its name. */
  paths: ReactNode;
  /** Status, domains, and what can be done, below it. */
  children: ReactNode;
}

/** Both languages share the headword; the second is lighter, not smaller. A missing one is a blank to fill. */
export function EntryHead({ term, languages, mayEdit, paths, children }: EntryHeadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = languages.map((language) => ({ language, label: preferredIn(term.labels, language) }));
  const [main, ...others] = [...names].sort((a, b) => Number(!a.label) - Number(!b.label));
  const headword = main?.label?.text ?? term.name;
  // One word that serves in both languages stands once, under both codes.
  const codes = names
    .filter(({ label }) => label?.text === headword)
    .map(({ language, label }) => label?.language ?? language);
  return (
    <header className="entry-head hang">
      {paths}
      <span className="code">{main?.label?.language === null ? '' : codes.join(', ')}</span>
      <h1 className={`headword ${sizeOf(headword)}`} id="headword" {...writtenIn(main?.label?.language ?? null)}>
        {headword}
      </h1>
      {others
        .filter(({ label }) => label !== undefined && label.text !== headword)
        .map(({ language, label }) => (
          <Name key={language} code={language}>
            <p className={`headword second ${sizeOf(label?.text ?? '')}`} {...writtenIn(language)}>
              {label?.text}
            </p>
          </Name>
        ))}
      {names
        .filter(({ label }) => label === undefined)
        .map(({ language }) => (
          <Name key={language} code={language}>
            <p className="headword-missing">
              <Gap termId={term.id} field={`name-${language}`} mayEdit={mayEdit}>
                {t('entry.no-name', { language: format.languageName(language) })}
              </Gap>
            </p>
          </Name>
        ))}
      {children}
    </header>
  );
}

function Name({ code, children }: { code: string; children: ReactNode }) {
  return (
    <>
      <span className="code">{code}</span>
      {children}
    </>
  );
}

/** A long name is set smaller: it stays on two or three lines. */
function sizeOf(text: string): string {
  if (text.length > 60) return 'very-long';
  return text.length > 26 ? 'long' : '';
}

const writtenIn = (language: string | null) =>
  language === null ? {} : { lang: language, dir: directionOf(language) };
