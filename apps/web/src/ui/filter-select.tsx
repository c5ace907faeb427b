import { useTranslation } from 'react-i18next';
import '../styles/filter-select.css';

interface FilterSelectProps<Value extends string> {
  name: string;
  value: Value | undefined;
  options: readonly (readonly [value: Value, label: string])[];
  /** One is always chosen: then it is no filter that can be on. */
  isRequired?: boolean;
  onChange: (value: Value | undefined) => void;
}

/** A word in the bar of filters; the browser's own list, which every reader and finger knows. */
export function FilterSelect<Value extends string>({
  name,
  value,
  options,
  isRequired = false,
  onChange,
}: FilterSelectProps<Value>) {
  const { t } = useTranslation();
  return (
    <select
      className={value !== undefined && !isRequired ? 'filter on' : 'filter'}
      aria-label={name}
      value={value ?? ''}
      onChange={(event) => onChange(options.find(([each]) => each === event.currentTarget.value)?.[0])}
    >
      {!isRequired && <option value="">{value === undefined ? name : t('filter.any', { name })}</option>}
      {options.map(([each, label]) => (
        <option key={each} value={each}>
          {label}
        </option>
      ))}
    </select>
  );
}
