import { type ComponentProps, type ReactNode, useId } from 'react';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  label: string;
  /** Stands below the field. */
  hint?: ReactNode;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** As many lines high at first; it grows with what is written. */
  rows?: number;
  /** At the end of the label's line. */
  aside?: ReactNode;
}

/** A plain field in our dress: label above, hint and error below, one told to who cannot see the other. */
export function TextField({ label, hint, error, value, onChange, rows, aside, className, ...rest }: TextFieldProps) {
  const id = useId();
  const field = {
    id,
    value,
    className: className === undefined ? 'input' : `input ${className}`,
    'aria-invalid': error !== undefined,
    'aria-describedby': hint === undefined && error === undefined ? undefined : `${id}-said`,
  };
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {rows === undefined ? (
        <input {...rest} {...field} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea rows={rows} {...field} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {(hint !== undefined || error !== undefined) && (
        <p id={`${id}-said`} className={error === undefined ? 'hint' : 'error'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
