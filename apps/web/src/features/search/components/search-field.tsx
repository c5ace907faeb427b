import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../../ui/shortcuts/keys.js';
import { useSlashFocus } from './use-slash-focus.js';

const TYPING_MS = 200;

interface SearchFieldProps {
  value: string;
  /** Called when the typing rests. */
  onChange: (q: string) => void;
}

/** The question itself, in the largest type of its page. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  const field = useSlashFocus();
  const [text, setText] = useState(value);
  const ask = useDebouncedCallback((q: string) => onChange(q.trim()), TYPING_MS);
  useEffect(() => {
    // The back button, or the bar's own field, asked something else.
    setText((typed) => (typed.trim() === value ? typed : value));
  }, [value]);
  return (
    <div className="search-box large" role="search">
      <div className="line">
        <input
          ref={field}
          type="search"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          autoFocus={value === ''}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            ask(event.currentTarget.value);
          }}
        />
        <Keys keys="/" />
      </div>
    </div>
  );
}
