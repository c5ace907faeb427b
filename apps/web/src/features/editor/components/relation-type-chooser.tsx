import { type KeyboardEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RelationTypeView } from '@lexikon/contracts/relations';
import { useLanguage } from '../../../i18n/language.js';
import { relationMark, relationWord } from '../../../lib/content/relation-family.js';
import { Icon } from '../../../ui/icon.js';
import { typesByFamily } from '../relation-groups.js';

interface RelationTypeChooserProps {
  types: readonly RelationTypeView[];
  value: string;
  onChange: (key: string) => void;
}

/** Every kind of relation by family, with its mark: a list box, moved through with the arrows or by first letters. */
export function RelationTypeChooser({ types, value, onChange }: RelationTypeChooserProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const families = typesByFamily(types);
  const keys = families.flatMap(([, members]) => members);
  const wordOf = (key: string) => relationWord(key, types, language);

  const choose = (key: string | undefined) => {
    if (key === undefined) return;
    onChange(key);
    list.current?.querySelector(`[id="${id}-${key}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const at = keys.indexOf(value);
    const next = {
      ArrowDown: keys[Math.min(at + 1, keys.length - 1)],
      ArrowUp: keys[Math.max(at - 1, 0)],
      Home: keys[0],
      End: keys.at(-1),
    }[event.key];
    const isLetter = /^\p{L}$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
    const byLetter = isLetter
      ? [...keys.slice(at + 1), ...keys].find((key) => wordOf(key).toLowerCase().startsWith(event.key.toLowerCase()))
      : undefined;
    if (next === undefined && byLetter === undefined) return;
    event.preventDefault();
    choose(next ?? byLetter);
  };

  return (
    <div className="field type-chooser">
      <span id={`${id}-label`} className="field-name">
        {t('edit.relation.type')}
      </span>
      <div
        ref={list}
        className="type-list"
        role="listbox"
        tabIndex={0}
        aria-labelledby={`${id}-label`}
        aria-activedescendant={`${id}-${value}`}
        data-autofocus
        onKeyDown={handleKeyDown}
      >
        {families.map(([family, members]) => (
          <div key={family} role="group" aria-label={t(`relation.family.${family}`)}>
            <span className="type-family" aria-hidden>
              {t(`relation.family.${family}`)}
            </span>
            {members.map((key) => (
              <div
                key={key}
                id={`${id}-${key}`}
                role="option"
                aria-selected={key === value}
                onClick={() => choose(key)}
              >
                <Icon name={relationMark(key, types).icon} className={`relation-mark ${family}`} />
                {wordOf(key)}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
