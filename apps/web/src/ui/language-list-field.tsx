import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/language-list.css';
import { LANGUAGE_MESSAGES } from '../i18n/messages/languages.js';
import { registerMessages } from '../i18n/register-messages.js';
import { useFormat } from '../i18n/use-format.js';
import { fold } from '../lib/fold.js';
import {
  addLanguage,
  canonicalTag,
  COMMON_LANGUAGES,
  dropLanguage,
  type LanguageList,
  moveLanguage,
} from '../lib/language-list.js';
import { Combobox } from './combobox.js';
import { Icon } from './icon.js';

registerMessages(LANGUAGE_MESSAGES);

interface LanguageListFieldProps {
  value: LanguageList;
  onChange: (value: LanguageList) => void;
}

const SHOWN_CHOICES = 8;

/** The languages of a lexicon in their order, with the default one; one is added by its name or its code. */
export function LanguageListField({ value, onChange }: LanguageListFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [text, setText] = useState('');
  const typed = canonicalTag(text);
  const named = COMMON_LANGUAGES.filter(
    (tag) => fold(format.languageName(tag)).startsWith(fold(text)) || tag.toLowerCase() === text.toLowerCase(),
  );
  const choices = [...new Set([...named, ...(typed !== null && text.length > 1 ? [typed] : [])])].filter(
    (tag) => !value.languages.includes(tag),
  );
  return (
    <div className="language-list">
      <ol aria-label={t('languages.label')}>
        {value.languages.map((tag, index) => {
          const name = format.languageName(tag);
          return (
            <li key={tag}>
              <span className="code">{tag}</span>
              <span>{name}</span>
              <label className="choice">
                <input
                  type="radio"
                  name={`${id}-default`}
                  checked={tag === value.defaultLanguage}
                  onChange={() => onChange({ ...value, defaultLanguage: tag })}
                />
                <span>{t('languages.default')}</span>
              </label>
              <span className="moves">
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('languages.earlier', { name })}
                  disabled={index === 0}
                  onClick={() => onChange(moveLanguage(value, tag, -1))}
                >
                  <Icon name="up" />
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('languages.later', { name })}
                  disabled={index === value.languages.length - 1}
                  onClick={() => onChange(moveLanguage(value, tag, 1))}
                >
                  <Icon name="down" />
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('languages.drop', { name })}
                  disabled={value.languages.length === 1}
                  onClick={() => onChange(dropLanguage(value, tag))}
                >
                  <Icon name="close" />
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <Combobox
        label={t('languages.add')}
        text={text}
        onTextChange={setText}
        items={text.trim() === '' ? [] : choices.slice(0, SHOWN_CHOICES)}
        keyOf={(tag) => tag}
        renderItem={(tag) => (
          <>
            <span>{format.languageName(tag)}</span> <span className="code">{tag}</span>
          </>
        )}
        emptyText={t('languages.none')}
        onChoose={(tag) => {
          setText('');
          onChange(addLanguage(value, tag));
        }}
      />
    </div>
  );
}
