import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../lib/format.js';
import { useFormat } from '../../../i18n/use-format.js';
import { lengthOf } from '../sheet/sheet-errors.js';
import { FieldError } from './field-error.js';

interface SheetFieldProps {
  id: string;
  /** The whole name: “Short definition, English”. */
  name: string;
  /** What stands above it, shorter: the section says the rest. */
  label: ReactNode;
  text: string;
  language?: string | null;
  onWrite: (text: string) => void;
  error?: string | undefined;
  /** Said in the empty field: to translate, to write. */
  blank?: string | undefined;
  /** The characters it may have, counted as they are typed. */
  limit?: number;
  rows?: number;
  /** What can be done with it, at the end of its label. */
  menu?: ReactNode;
  isOneLine?: boolean;
}

/** One text of the sheet. A blank is dashed; what is too long is counted; what is wrong is said below. */
export function SheetField(props: SheetFieldProps) {
  const { id, name, label, text, language = null, onWrite, error, blank, limit, rows = 3, menu } = props;
  const shared = {
    className: blank !== undefined && text === '' ? 'input missing' : 'input',
    id,
    'aria-label': name,
    'aria-invalid': error !== undefined,
    ...(error === undefined ? {} : { 'aria-describedby': `${id}-error` }),
    placeholder: blank,
    value: text,
    // The one who writes it knows the language; the browser's dictionary goes by this.
    ...(language === null ? {} : { lang: language, dir: directionOf(language) }),
  };
  return (
    <div className="field" data-row>
      <div className="field-head">
        <label htmlFor={id}>
          {language !== null && <span className="code tongue">{language}</span>}
          {label}
        </label>
        <span className="field-aside">
          {limit !== undefined && <Counter text={text} limit={limit} />}
          {menu}
        </span>
      </div>
      {props.isOneLine === true ? (
        <input {...shared} autoComplete="off" onChange={(event) => onWrite(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onWrite(event.currentTarget.value)} />
      )}
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}

function Counter({ text, limit }: { text: string; limit: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = lengthOf(text.trim());
  return (
    <span className={count > limit ? 'counter over figure' : 'counter figure'}>
      {t('edit.count', { count: format.number(count), limit: format.number(limit) })}
    </span>
  );
}
