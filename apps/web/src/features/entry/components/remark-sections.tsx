import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { directionOf } from '../../../lib/format.js';
import { inReadingOrder } from '../reading-order.js';
import { EntrySection } from './entry-section.js';
import { LongText } from './long-text.js';

type Remark = TermView['questions'][number];

/** As a reader needs them: what the word covers first, how the entry came about last. */
const NOTE_ORDER = ['scope', 'plain', 'example', 'history', 'change', 'editorial'] as const;

/** What is written beside the definitions, each kind under its own name. One without content is left out. */
export function RemarkSections({ term, languages }: { term: TermView; languages: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <>
      <RemarkSection
        id="disambiguations"
        title={t('entry.disambiguations')}
        remarks={inReadingOrder(term.disambiguations, languages)}
      />
      {NOTE_ORDER.map((kind) => {
        const notes = term.notes.filter((note) => note.kind === kind);
        return (
          <RemarkSection
            key={kind}
            id={`notes-${kind}`}
            title={notes.length > 1 ? t(`entry.notes.${kind}`) : t(`note.kind.${kind}`)}
            remarks={inReadingOrder(notes, languages)}
          />
        );
      })}
      <RemarkSection id="questions" title={t('entry.questions')} remarks={inReadingOrder(term.questions, languages)} />
    </>
  );
}

function RemarkSection({ id, title, remarks }: { id: string; title: string; remarks: readonly Remark[] }) {
  const format = useFormat();
  if (remarks.length === 0) return null;
  return (
    <EntrySection id={id} title={title}>
      {remarks.map(({ id: key, language, text }, index) => (
        <Fragment key={key}>
          {language === null ? (
            <span className="code" />
          ) : (
            <abbr className="code" title={format.languageName(language)}>
              {language === remarks[index - 1]?.language ? '' : language}
            </abbr>
          )}
          <div className="written" {...(language === null ? {} : { lang: language, dir: directionOf(language) })}>
            <LongText text={text} />
          </div>
        </Fragment>
      ))}
    </EntrySection>
  );
}
