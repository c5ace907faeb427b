import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';

/** From the last key to the list: a word that is being written is not looked up letter by letter. */
const PAUSE_MS = 180;

interface PrefixFilterProps {
  value: string | undefined;
  onChange: (prefix: string | undefined) => void;
}

/** A field among the words of the bar: the list follows what is written in it. */
export function PrefixFilter({ value, onChange }: PrefixFilterProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value ?? '');
  const [shown, setShown] = useState(value);
  // The address has changed by something else: a letter, the back button, a cleared filter.
  if (value !== shown) {
    setShown(value);
    setText(value ?? '');
  }
  useEffect(() => {
    const prefix = text.trim() || undefined;
    if (prefix === shown) return undefined;
    const pause = setTimeout(() => {
      setShown(prefix);
      onChange(prefix);
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [text, shown, onChange]);
  return (
    <label className={value === undefined ? 'filter prefix folds' : 'filter prefix on'}>
      {t('list.starts-with')}
      <input
        type="text"
        value={text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {value !== undefined && (
        <button
          type="button"
          className="filter on"
          aria-label={t('list.clear-one', { name: t('list.starts-with') })}
          onClick={() => onChange(undefined)}
        >
          <Icon name="close" />
        </button>
      )}
    </label>
  );
}
