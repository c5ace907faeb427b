import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Status } from '@lexikon/contracts/sheets';
import type { TermView } from '@lexikon/contracts/terms';
import { homographsQuery } from '../../../lib/content/homographs-query.js';
import { Icon } from '../../../ui/icon.js';
import { StatusMark } from '../../../ui/status-mark.js';
import type { Texts } from '../kept-texts.js';
import { useSaveTranslation } from '../use-save-translation.js';

const TYPING_MS = 300;

/** What is translated: as it is called and defined in the language one comes from. */
export interface SourceTerm {
  readonly id: string;
  readonly name: string;
  readonly definition: string | null;
  readonly status: Status;
}

interface TranslationRowProps {
  lexiconId: string;
  source: SourceTerm;
  from: string;
  to: string;
  languageName: string;
  texts: Texts;
  /** As it was saved from here; null while it waits. */
  saved: TermView | null;
  onWrite: (texts: Texts) => void;
  onSaved: (term: TermView) => void;
  /** To the next term that waits. */
  onNext: () => void;
}

/** A term in one language, and beside it the fields for the other. */
export function TranslationRow(props: TranslationRowProps) {
  const { lexiconId, source, from, to, languageName, texts, saved, onWrite, onSaved, onNext } = props;
  const { t } = useTranslation();
  const id = useId();
  const { save, isSaving, taken } = useSaveTranslation({ termId: source.id, to, onSaved });
  const [isAsked, setAsked] = useState(false);
  const isEmpty = texts.name.trim() === '';
  const submit = () => {
    setAsked(isEmpty);
    if (isEmpty) return;
    save(texts);
    onNext();
  };
  const handleKey = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const saves = event.key === 'Enter' && (event.currentTarget.tagName === 'INPUT' || event.ctrlKey || event.metaKey);
    if (!saves) return;
    event.preventDefault();
    submit();
  };
  const nameOf = t('translate.name', { language: languageName, term: source.name });
  return (
    <li className={saved === null ? 'translation' : 'translation done'} aria-busy={isSaving}>
      <div className="source" lang={from}>
        <h2>
          <StatusMark status={source.status} />
          <Link to="/terms/$termId" params={{ termId: source.id }}>
            {source.name}
          </Link>
        </h2>
        {source.definition !== null && <p>{source.definition}</p>}
      </div>
      {saved === null ? (
        <div className="target">
          <input
            id={`translate-${source.id}`}
            className={isEmpty ? 'input word missing' : 'input word'}
            lang={to}
            aria-label={nameOf}
            placeholder={t('translate.to-name')}
            maxLength={500}
            autoComplete="off"
            disabled={isSaving}
            aria-invalid={isAsked && isEmpty}
            aria-describedby={`${id}-said`}
            value={texts.name}
            onChange={(event) => onWrite({ ...texts, name: event.currentTarget.value })}
            onKeyDown={handleKey}
          />
          <textarea
            className={texts.definition === '' ? 'input missing' : 'input'}
            lang={to}
            aria-label={t('translate.definition', { language: languageName, term: source.name })}
            placeholder={t('translate.to-define')}
            rows={2}
            disabled={isSaving}
            value={texts.definition}
            onChange={(event) => onWrite({ ...texts, definition: event.currentTarget.value })}
            onKeyDown={handleKey}
          />
          <div className="said" id={`${id}-said`} role="status">
            {isAsked && isEmpty && <p className="error">{t('translate.name-first')}</p>}
            {taken !== null && <p className="error">{t('translate.taken', { name: taken })}</p>}
            <OtherSenses lexiconId={lexiconId} name={texts.name} language={to} termId={source.id} />
          </div>
          <button
            type="button"
            className="button"
            disabled={isSaving}
            aria-label={t('translate.save-one', { term: source.name })}
            onClick={submit}
          >
            {isSaving ? t('translate.saving') : t('action.save')}
          </button>
        </div>
      ) : (
        <div className="target" lang={to}>
          <p className="given">
            <Icon name="validated" className="added" label={t('translate.done')} /> {texts.name}
          </p>
          {texts.definition !== '' && <p>{texts.definition}</p>}
        </div>
      )}
    </li>
  );
}

interface OtherSensesProps {
  lexiconId: string;
  name: string;
  language: string;
  termId: string;
}

/** Other terms that are called so already: a choice to be made knowingly, never forbidden. */
function OtherSenses({ lexiconId, name, language, termId }: OtherSensesProps) {
  const { t } = useTranslation();
  const [typed] = useDebouncedValue(name.trim(), TYPING_MS);
  // Advice that does not come is no trouble worth a page.
  const { data } = useQuery({ ...homographsQuery(lexiconId, typed, language), throwOnError: false });
  const others = (data?.items ?? []).flatMap(({ terms }) => terms).filter(({ id }) => id !== termId);
  if (typed === '' || others.length === 0) return null;
  return (
    <p className="warning">
      <Icon name="warn" />{' '}
      {t('translate.homograph', { name: typed, others: others.map((other) => other.name).join(', ') })}
    </p>
  );
}
