import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/combobox.css';

interface ComboboxProps<Item> {
  label: string;
  isLabelHidden?: boolean;
  placeholder?: string;
  /** What is typed. The caller finds the items for it, debounced. */
  text: string;
  onTextChange: (text: string) => void;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  renderItem: (item: Item) => ReactNode;
  onChoose: (item: Item) => void;
  /** What is said where nothing is found for the text. */
  emptyText?: string;
  error?: string | undefined;
  lang?: string;
  hasAutoFocus?: boolean;
}

/** A field with the choices for what is typed in it, after the ARIA pattern: a term, a domain. */
export function Combobox<Item>(props: ComboboxProps<Item>) {
  const { label, text, items, keyOf, renderItem, onChoose, onTextChange, emptyText, error } = props;
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const keys = items.map(keyOf);
  // The first one, unless another was moved to and is still there.
  const at = Math.max(0, activeKey === null ? 0 : keys.indexOf(activeKey));
  const isListed = isOpen && items.length > 0;

  const choose = (item: Item | undefined) => {
    if (item === undefined) return;
    setOpen(false);
    setActiveKey(null);
    onChoose(item);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (isListed) setActiveKey(keys.at((at + step) % keys.length) ?? null);
      else setOpen(true);
    } else if (event.key === 'Enter' && isListed) {
      event.preventDefault();
      choose(items[at]);
    } else if (event.key === 'Escape' && isOpen && text !== '') {
      event.preventDefault();
      setOpen(false);
    }
  };

  return (
    <div className="field combobox">
      <label htmlFor={id} className={props.isLabelHidden === true ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        className="input"
        id={id}
        role="combobox"
        aria-expanded={isListed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isListed ? `${id}-${at}` : undefined}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-said`}
        autoComplete="off"
        placeholder={props.placeholder}
        lang={props.lang}
        {...(props.hasAutoFocus === true ? { 'data-autofocus': true, autoFocus: true } : {})}
        value={text}
        onChange={(event) => {
          setOpen(true);
          setActiveKey(null);
          onTextChange(event.currentTarget.value);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={handleKeyDown}
      />
      {isListed && (
        // Pressing a row must not take the focus from the field before the click lands.
        <ul
          className="options"
          role="listbox"
          id={`${id}-list`}
          aria-label={label}
          onMouseDown={(event) => event.preventDefault()}
        >
          {items.map((item, index) => (
            <li
              key={keyOf(item)}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              onClick={() => choose(item)}
              onMouseMove={() => setActiveKey(keyOf(item))}
            >
              {renderItem(item)}
            </li>
          ))}
        </ul>
      )}
      <p id={`${id}-said`} className={error === undefined ? 'visually-hidden' : 'error'} role="status">
        {error ?? (isOpen && text !== '' ? (items.length > 0 ? t('choices', { count: items.length }) : emptyText) : '')}
      </p>
    </div>
  );
}
