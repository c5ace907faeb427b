import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCEPTED } from '../import-format.js';
import { fileOf, useFileArrival } from '../use-file-arrival.js';

interface DropZoneProps {
  isEnabled: boolean;
  /** A file is there already: another may take its place. */
  hasFile: boolean;
  onFile: (file: File) => void;
}

/** Drop, choose or paste: a button as large as a sheet of paper. */
export function DropZone({ isEnabled, hasFile, onFile }: DropZoneProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [hasSeveral, setSeveral] = useState(false);
  const pastedName = t('import.pasted-name');
  const takeFirst = (files: readonly File[]) => {
    setSeveral(files.length > 1);
    if (files[0]) onFile(files[0]);
  };
  const isOver = useFileArrival({ pastedName, isEnabled, onFiles: takeFirst });
  const paste = async () => {
    // Refused by the person or by the browser: then the keys still paste.
    const text = await navigator.clipboard.readText().catch(() => '');
    if (text.trim() !== '') takeFirst([fileOf(text, pastedName)]);
  };
  return (
    <div className={['drop', isOver && 'over', hasFile && 'filled'].filter(Boolean).join(' ')}>
      <button type="button" className="drop-zone" disabled={!isEnabled} onClick={() => input.current?.click()}>
        <span className="lead">
          {isOver ? t('import.drop.now') : hasFile ? t('import.drop.other') : t('import.drop')}
        </span>
        {!hasFile && <span className="quiet small">{t('import.drop.formats')}</span>}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={t('import.drop')}
        onChange={({ currentTarget }) => {
          takeFirst([...(currentTarget.files ?? [])]);
          // The same file chosen again, after it was mended, is a choice too.
          currentTarget.value = '';
        }}
      />
      <p className="small quiet">
        {'clipboard' in navigator && (
          <button type="button" className="link" disabled={!isEnabled} onClick={() => void paste()}>
            {t('import.paste')}
          </button>
        )}{' '}
        {t('import.drop.limits')}
      </p>
      <p className="small" role="status">
        {hasSeveral && t('import.one-file')}
      </p>
    </div>
  );
}
