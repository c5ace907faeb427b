import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { FigureBar } from '../../../ui/figure-bar.js';
import { keepTexts, NO_TEXTS, readTexts, type Texts } from '../kept-texts.js';
import { type SourceTerm, TranslationRow } from './translation-row.js';

interface TranslationListProps {
  lexiconId: string;
  from: string;
  to: string;
  sources: readonly SourceTerm[];
  /** How many waited when the desk was opened. */
  total: number;
  onMore?: () => void;
}

/** The terms that wait, one below the other. What is written is kept on this device until it is saved. */
export function TranslationList({ lexiconId, from, to, sources, total, onMore }: TranslationListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [texts, setTexts] = useState(() => readTexts(lexiconId, to));
  const [saved, setSaved] = useState<Readonly<Record<string, TermView>>>({});
  const done = Object.keys(saved).length;
  const write = (termId: string, written: Texts) => {
    setTexts((before) => ({ ...before, [termId]: written }));
    keepTexts(lexiconId, to, termId, written);
  };
  const leadOn = (termId: string) => {
    const after = sources.slice(sources.findIndex(({ id }) => id === termId) + 1);
    const next = after.find(({ id }) => saved[id] === undefined);
    document.getElementById(next ? `translate-${next.id}` : 'translate-more')?.focus();
  };
  const figure = t('translate.progress', { done: format.number(done), total: format.number(total), count: total });
  return (
    <>
      <div className="translation-progress" role="status">
        <FigureBar
          label={t('translate.waiting', { language: format.languageName(to) })}
          share={total === 0 ? 1 : done / total}
          figure={figure}
        />
      </div>
      <div className="translation heads" aria-hidden>
        <span>{format.languageName(from)}</span>
        <span>{format.languageName(to)}</span>
      </div>
      <ol className="translations" aria-label={t('translate.list')}>
        {sources.map((source) => (
          <TranslationRow
            key={source.id}
            lexiconId={lexiconId}
            source={source}
            from={from}
            to={to}
            languageName={format.languageName(to)}
            texts={texts[source.id] ?? NO_TEXTS}
            saved={saved[source.id] ?? null}
            onWrite={(written) => write(source.id, written)}
            onSaved={(term) => {
              setSaved((before) => ({ ...before, [source.id]: term }));
              keepTexts(lexiconId, to, source.id, NO_TEXTS);
            }}
            onNext={() => leadOn(source.id)}
          />
        ))}
      </ol>
      {onMore && (
        <button type="button" className="button" id="translate-more" onClick={onMore}>
          {t('action.more')}
        </button>
      )}
    </>
  );
}
