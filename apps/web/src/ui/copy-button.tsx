import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../lib/copy-text.js';

interface CopyButtonProps {
  /** What is copied. */
  text: string;
  /** What the button says. */
  label: string;
}

/** Copies, and says so in its own place for a moment. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    setCopied(await copyText(text));
  };
  return (
    <button type="button" className="link copy" onClick={() => void copy()}>
      {/* Both words take their room, so that nothing beside it moves. */}
      <span aria-hidden={isCopied}>{label}</span>
      <span role="status">{isCopied && t('action.copied')}</span>
    </button>
  );
}
