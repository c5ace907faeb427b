import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { Menu, MenuCheckbox, MenuGroup, MenuRadio } from '../../../ui/menu.js';
import { type Column, COLUMNS, toggleColumn } from '../list-columns.js';
import { type LexiconSearch, SORTS } from '../lexicon-search.js';

interface LanguagesMenuProps {
  languages: readonly string[];
  language: string;
  second: string | undefined;
  onChange: (chosen: Pick<LexiconSearch, 'language' | 'second'>) => void;
}

/** In which languages the content is read: chosen apart from that of the interface. */
export function LanguagesMenu({ languages, language, second, onChange }: LanguagesMenuProps) {
  const { t } = useTranslation();
  const format = useFormat();
  // As they are written: who speaks what they see is understood.
  const shown = [language, ...(second === undefined ? [] : [second])].join(', ');
  return (
    <Menu
      align="end"
      triggerClassName="filter folds"
      label={t('list.languages-shown', { languages: shown })}
      trigger={
        <>
          {shown}
          <Icon name="down" />
        </>
      }
    >
      <MenuGroup label={t('list.language')}>
        {languages.map((tag) => (
          <MenuRadio
            key={tag}
            isChecked={tag === language}
            onSelect={() => onChange({ language: tag, second: tag === second ? language : second })}
          >
            {format.languageName(tag)}
          </MenuRadio>
        ))}
      </MenuGroup>
      {languages.length > 1 && (
        <MenuGroup label={t('list.second')}>
          {languages
            .filter((tag) => tag !== language)
            .map((tag) => (
              <MenuRadio key={tag} isChecked={tag === second} onSelect={() => onChange({ language, second: tag })}>
                {format.languageName(tag)}
              </MenuRadio>
            ))}
        </MenuGroup>
      )}
    </Menu>
  );
}

interface ColumnsMenuProps {
  columns: readonly Column[];
  /** Null where there is no second language. */
  secondName: string | null;
  onChange: (columns: readonly Column[]) => void;
}

export function ColumnsMenu({ columns, secondName, onChange }: ColumnsMenuProps) {
  const { t } = useTranslation();
  const offered = COLUMNS.filter((column) => column !== 'second' || secondName !== null);
  return (
    <Menu
      align="end"
      triggerClassName="filter folds"
      trigger={
        <>
          {t('list.columns')}
          <Icon name="down" />
        </>
      }
    >
      {offered.map((column) => (
        <MenuCheckbox
          key={column}
          isChecked={columns.includes(column)}
          onToggle={() => onChange(toggleColumn(columns, column))}
        >
          {column === 'second' ? secondName : t(`column.name.${column}`)}
        </MenuCheckbox>
      ))}
    </Menu>
  );
}

interface SortMenuProps {
  sort: (typeof SORTS)[number];
  onChange: (sort: (typeof SORTS)[number]) => void;
}

export function SortMenu({ sort, onChange }: SortMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      align="end"
      triggerClassName="filter folds"
      label={t('list.sorted', { how: t(`list.sort.${sort}`) })}
      trigger={
        <>
          {t(`list.sort.${sort}`)}
          <Icon name="down" />
        </>
      }
    >
      {SORTS.map((each) => (
        <MenuRadio key={each} isChecked={each === sort} onSelect={() => onChange(each)}>
          {t(`list.sort.${each}`)}
        </MenuRadio>
      ))}
    </Menu>
  );
}
