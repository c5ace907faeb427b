import { useDebouncedValue } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { LevelSchema } from '@lexikon/contracts/sheets';
import type { TermView } from '@lexikon/contracts/terms';
import { useLanguage } from '../../../i18n/language.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useSavedToast } from '../../../lib/content/use-saved-toast.js';
import { workingLanguages } from '../../../lib/content/working-languages.js';
import { directionOf } from '../../../lib/format.js';
import { HomographNotice } from '../../../ui/homograph-notice.js';
import { useCreateTerm } from '../api/create-term.js';
import { bodyOf, type NewTerm } from '../new-term-form.js';
import { DomainField } from './domain-field.js';
import { SimilarNames } from './similar-names.js';

const TYPING_MS = 300;

interface QuickAddFormProps {
  lexicon: LexiconView;
  initialTerm: string;
  onClose: () => void;
}

/** A word, and what it means; where it belongs, if that is known already. */
export function QuickAddForm({ lexicon, initialTerm, onClose }: QuickAddFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { language: reader } = useLanguage();
  const navigate = useNavigate();
  const id = useId();
  const word = useRef<HTMLInputElement>(null);
  const createTerm = useCreateTerm();
  const showSaved = useSavedToast();
  const [first = lexicon.defaultLanguage] = workingLanguages(lexicon, reader);
  const [written, setForm] = useState<NewTerm>({
    term: initialTerm,
    definition: '',
    domain: '',
    level: '',
    language: first,
  });
  // Another lexicon may not have the language; the words stay.
  const language = lexicon.languages.includes(written.language) ? written.language : first;
  const form = { ...written, language };
  const [fault, setFault] = useState<'required' | 'too-long' | undefined>();
  const [added, setAdded] = useState<TermView | null>(null);
  const [typed] = useDebouncedValue(form.term.trim(), TYPING_MS);
  const change = (part: Partial<NewTerm>) => setForm((before) => ({ ...before, ...part }));
  const tongue = { lang: language, dir: directionOf(language) };

  const add = (isLast: boolean) => {
    const outcome = bodyOf(form, lexicon.id);
    if (createTerm.isPending) return;
    setFault('faults' in outcome ? outcome.faults.term : undefined);
    if ('faults' in outcome) return word.current?.focus();
    createTerm.mutate(outcome.body, {
      onSuccess: (term) => {
        if (!isLast) {
          // The next one is of the same kind: its language, its domain and its level stay.
          change({ term: '', definition: '' });
          setAdded(term);
          return word.current?.focus();
        }
        onClose();
        showSaved(term, t('add.done', { name: form.term.trim() }));
        void navigate({ to: '/terms/$termId', params: { termId: term.id } });
      },
    });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    add(false);
  };

  return (
    <form
      className="stack"
      noValidate
      onKeyDown={handleKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        add(true);
      }}
    >
      <div className="field-with-aside">
        <div className="field">
          <label htmlFor={`${id}-term`}>{t('add.term')}</label>
          <input
            ref={word}
            className="input word"
            id={`${id}-term`}
            data-autofocus
            autoComplete="off"
            aria-invalid={fault !== undefined}
            aria-describedby={`${id}-fault`}
            {...tongue}
            value={form.term}
            onChange={(event) => change({ term: event.currentTarget.value })}
          />
          <p className="error" id={`${id}-fault`}>
            {fault && t(`field.${fault}`)}
          </p>
        </div>
        <div className="field">
          <label htmlFor={`${id}-language`}>{t('add.language')}</label>
          <select
            className="input select"
            id={`${id}-language`}
            value={language}
            onChange={(event) => change({ language: event.currentTarget.value })}
          >
            {lexicon.languages.map((tag) => (
              <option key={tag} value={tag}>
                {format.languageName(tag)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <HomographNotice lexiconId={lexicon.id} label={typed} language={language} />
      <SimilarNames lexiconId={lexicon.id} label={typed} language={language} />
      <div className="field">
        <label htmlFor={`${id}-definition`}>{t('add.definition')}</label>
        <textarea
          className="input"
          id={`${id}-definition`}
          rows={3}
          {...tongue}
          value={form.definition}
          onChange={(event) => change({ definition: event.currentTarget.value })}
        />
      </div>
      <div className="field-with-aside">
        <DomainField
          lexiconId={lexicon.id}
          language={language}
          value={form.domain}
          onChange={(domain) => change({ domain })}
        />
        <LevelField value={form.level} onChange={(level) => change({ level })} />
      </div>
      <p className="small added" role="status">
        {added && (
          <>
            {t('add.done', { name: added.name })}{' '}
            <Link className="link" to="/terms/$termId" params={{ termId: added.id }} onClick={onClose}>
              {t('add.see')}
            </Link>
          </>
        )}
      </p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('action.cancel')}
        </button>
        <button type="button" className="button" disabled={createTerm.isPending} onClick={() => add(false)}>
          {t('add.another')}
        </button>
        <button type="submit" className="button primary" disabled={createTerm.isPending}>
          {t('add.submit')}
        </button>
      </div>
    </form>
  );
}

interface LevelFieldProps {
  value: NewTerm['level'];
  onChange: (level: NewTerm['level']) => void;
}

function LevelField({ value, onChange }: LevelFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('add.level')}</label>
      <select
        className="input select"
        id={id}
        value={value}
        onChange={(event) => onChange(LevelSchema.safeParse(event.currentTarget.value).data ?? '')}
      >
        <option value="">{t('level.none')}</option>
        {LevelSchema.options.map((level) => (
          <option key={level} value={level}>
            {t(`level.${level}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
