import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportChoices } from '../sent-files.js';

interface ImportOptionsProps {
  choices: ImportChoices;
  /** Whether who imports may also say that what comes in is validated. */
  mayValidate: boolean;
  onChange: (choices: ImportChoices) => void;
}

/** What most imports can do without, folded away, each with what it does in words. */
export function ImportOptions({ choices, mayValidate, onChange }: ImportOptionsProps) {
  const { t } = useTranslation();
  const id = useId();
  const { strict, remove, status, source } = choices;
  // Set once: unticking the last one must not fold them away under the hand.
  const [startsOpen] = useState([strict, remove, status, source].some((choice) => choice !== undefined));
  return (
    <details className="import-options" open={startsOpen}>
      <summary>{t('import.options')}</summary>
      <fieldset aria-label={t('import.options')}>
        <Tick
          label={t('import.strict')}
          hint={t('import.strict.hint')}
          isChecked={strict === 'true'}
          onChange={(isChecked) => onChange({ ...choices, strict: isChecked ? 'true' : undefined })}
        />
        <Tick
          label={t('import.remove')}
          hint={t('import.remove.hint')}
          isChecked={remove === 'true'}
          onChange={(isChecked) => onChange({ ...choices, remove: isChecked ? 'true' : undefined })}
        />
        {mayValidate && (
          <Tick
            label={t('import.validated')}
            hint={t('import.validated.hint')}
            isChecked={status === 'validated'}
            onChange={(isChecked) => onChange({ ...choices, status: isChecked ? 'validated' : undefined })}
          />
        )}
        <div className="field">
          <label htmlFor={`${id}-source`}>{t('import.source')}</label>
          <input
            id={`${id}-source`}
            className="input"
            type="text"
            inputMode="url"
            maxLength={2_000}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            value={source ?? ''}
            onChange={({ currentTarget: { value } }) => onChange({ ...choices, source: value || undefined })}
          />
          <p className="small quiet" id={`${id}-hint`}>
            {t('import.source.hint')}
          </p>
        </div>
      </fieldset>
    </details>
  );
}

interface TickProps {
  label: string;
  hint: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

function Tick({ label, hint, isChecked, onChange }: TickProps) {
  const id = useId();
  return (
    <div className="tick">
      <label className="choice">
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={id}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {label}
      </label>
      <p className="small quiet" id={id}>
        {hint}
      </p>
    </div>
  );
}
