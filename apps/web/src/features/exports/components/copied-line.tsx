import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A line for a terminal, to copy or to select. */
export function CopiedLine({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState('');
  const copy = async () => {
    // Where the browser forbids it the line can still be selected.
    await navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => undefined,
    );
  };
  return (
    <div className="copied-line">
      <span className="small quiet">{label}</span>
      <code>{text}</code>
      <button type="button" className="link" aria-label={t('export.copy', { what: label })} onClick={() => void copy()}>
        {copied === text ? t('export.copied') : t('export.copy.short')}
      </button>
      <span className="visually-hidden" role="status">
        {copied === text && t('export.copied')}
      </span>
    </div>
  );
}
