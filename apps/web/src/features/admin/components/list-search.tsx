import { useEffect, useEffectEvent, useState } from 'react';
import { TextField } from '../../../ui/text-field.js';

const PAUSE_MS = 250;

interface ListSearchProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Narrows a list once its writer pauses. */
export function ListSearch({ label, value, onChange }: ListSearchProps) {
  const [text, setText] = useState(value ?? '');
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  // Changed from elsewhere, as by the back button: the field follows.
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) setText(value ?? '');
  }
  const narrow = useEffectEvent(() => {
    const next = text.trim() || undefined;
    if (next === value) return;
    setSent(next);
    onChange(next);
  });
  useEffect(() => {
    const timer = setTimeout(narrow, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return <TextField type="search" label={label} autoComplete="off" maxLength={200} value={text} onChange={setText} />;
}
