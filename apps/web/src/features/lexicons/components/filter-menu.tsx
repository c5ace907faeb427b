import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';
import { Menu, MenuRadio } from '../../../ui/menu.js';

export interface FilterOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** In place of the label, where a mark goes with it. */
  readonly content?: ReactNode;
  /** How many terms it leaves. */
  readonly figure?: string | undefined;
}

interface FilterMenuProps<Value extends string> {
  name: string;
  value: Value | undefined;
  options: readonly FilterOption<Value>[];
  onChange: (value: Value | undefined) => void;
}

/** A word in the bar of filters that opens its choices; once one is chosen, the word is that, and a cross clears it. */
export function FilterMenu<Value extends string>({ name, value, options, onChange }: FilterMenuProps<Value>) {
  const { t } = useTranslation();
  const chosen = options.find((option) => option.value === value);
  return (
    <span className={chosen ? 'filter-choice' : 'filter-choice folds'}>
      <Menu
        triggerClassName={chosen ? 'filter on' : 'filter'}
        {...(chosen ? { label: t('list.filter-on', { name, value: chosen.label }) } : {})}
        trigger={
          <>
            {chosen?.label ?? name}
            <Icon name="down" />
          </>
        }
      >
        <MenuRadio isChecked={!chosen} onSelect={() => onChange(undefined)}>
          {t('list.any')}
        </MenuRadio>
        {options.map((option) => (
          <MenuRadio key={option.value} isChecked={option === chosen} onSelect={() => onChange(option.value)}>
            <span>{option.content ?? option.label}</span>
            {option.figure !== undefined && <span className="quiet figure">{option.figure}</span>}
          </MenuRadio>
        ))}
      </Menu>
      {chosen && (
        <button
          type="button"
          className="filter on"
          aria-label={t('list.clear-one', { name })}
          onClick={() => onChange(undefined)}
        >
          <Icon name="close" />
        </button>
      )}
    </span>
  );
}
