import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Checkbox } from '../../../ui/checkbox.js';

interface FacetListProps {
  title: string;
  options: readonly { readonly key: string; readonly label: string; readonly count: number }[];
  selected: readonly string[];
  onSelect: (selected: readonly string[]) => void;
}

const SHOWN = 7;

/** What a list may be narrowed to, with how much there is of it. None ticked is all. */
export function FacetList({ title, options, selected, onSelect }: FacetListProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [isWhole, setWhole] = useState(false);
  if (options.length === 0) return null;
  // One more line says as much as the button that hides it.
  const isCut = !isWhole && options.length > SHOWN + 1;
  const shown = options.filter(({ key }, at) => !isCut || at < SHOWN || selected.includes(key));
  const toggle = (key: string, isChecked: boolean) =>
    onSelect(isChecked ? [...selected, key] : selected.filter((each) => each !== key));
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {shown.map(({ key, label, count }) => (
          <li key={key}>
            <Checkbox
              label={label}
              isChecked={selected.includes(key)}
              onChange={(isChecked) => toggle(key, isChecked)}
            />
            <span className="quiet figure">{number(count)}</span>
          </li>
        ))}
      </ul>
      {isCut && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {t('import.facet.more', { count: options.length - shown.length })}
        </button>
      )}
    </section>
  );
}
