import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../../ui/icon.js';
import type { SheetListName } from '../sheet/sheet-form.js';
import { FieldError } from './field-error.js';
import { useSheetActions } from './sheet-context.js';

interface BareRowProps {
  list: SheetListName;
  id: string;
  /** What it is called when it goes. */
  name: string;
  icon: IconName;
  error: string | undefined;
  errorId: string;
  children: ReactNode;
}

/** A line of what has no language: a mark, its fields without frames, and the cross that takes it out. */
export function BareRow({ list, id, name, icon, error, errorId, children }: BareRowProps) {
  const { t } = useTranslation();
  const { remove } = useSheetActions();
  return (
    <li data-row>
      <Icon name={icon} className="quiet" />
      {children}
      <button
        type="button"
        className="icon-button"
        aria-label={t('edit.remove', { what: name })}
        onClick={() => remove(list, id, t('edit.removed', { what: name }))}
      >
        <Icon name="close" />
      </button>
      <FieldError id={errorId} text={error} />
    </li>
  );
}

interface BareInputProps {
  id: string;
  label: string;
  value: string;
  placeholder?: string;
  isInvalid?: boolean;
  isAddress?: boolean;
  onWrite: (value: string) => void;
}

export function BareInput({
  id,
  label,
  value,
  placeholder,
  isInvalid = false,
  isAddress = false,
  onWrite,
}: BareInputProps) {
  return (
    <input
      className={isAddress ? 'input bare address' : 'input bare'}
      id={id}
      aria-label={label}
      aria-invalid={isInvalid}
      {...(isInvalid ? { 'aria-describedby': `${id}-error` } : {})}
      {...(isAddress ? { inputMode: 'url' as const, spellCheck: false } : {})}
      placeholder={placeholder}
      autoComplete="off"
      value={value}
      onChange={(event) => onWrite(event.currentTarget.value)}
    />
  );
}
