import { useId } from 'react';

interface SelectFieldProps {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  error?: string | undefined;
  onChange: (value: string) => void;
}

/** A choice in a field, by the browser's own list, which every reader and finger knows. */
export function SelectField({ label, value, options, error, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input select"
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-said`}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error !== undefined && (
        <p className="error" id={`${id}-said`}>
          {error}
        </p>
      )}
    </div>
  );
}
