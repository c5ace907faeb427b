import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Language, LANGUAGES } from '@lexikon/contracts/errors/message';
import type { MeView } from '@lexikon/contracts/auth';
import { useLanguage } from '../../../i18n/language.js';
import { type Choice, useDensityChoice, useThemeChoice } from '../../../ui/appearance.js';
import { Menu, MenuGroup, MenuItem, MenuLink, MenuRadio } from '../../../ui/menu.js';
import { Keys } from '../../../ui/shortcuts/keys.js';
import { useSignOut } from '../api/sign-out.js';

/** Each language by its own name. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

interface PersonMenuProps {
  me: MeView;
  onListShortcuts: () => void;
}

/** Who is signed in, and how they want it. */
export function PersonMenu({ me, onListShortcuts }: PersonMenuProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { language, setLanguage } = useLanguage();
  const signOut = useSignOut();
  return (
    <Menu
      label={`${initialsOf(me.name)}, ${t('shell.account')}, ${me.name}`}
      trigger={initialsOf(me.name)}
      triggerClassName="me"
      align="end"
    >
      <p className="menu-head">
        <strong>{me.name}</strong>
        {me.email}
      </p>
      <MenuGroup>
        <MenuLink to="/profile">{t('shell.profile')}</MenuLink>
        <MenuLink to="/workspaces">{t('shell.workspaces')}</MenuLink>
        {me.isAdmin && (
          <MenuLink to="/admin" search={{}}>
            {t('shell.admin')}
          </MenuLink>
        )}
        <MenuItem onSelect={onListShortcuts} hint={<Keys keys="?" />}>
          {t('shell.shortcuts')}
        </MenuItem>
      </MenuGroup>
      <MenuGroup label={t('shell.language')}>
        {[...LANGUAGES].reverse().map((each) => (
          <MenuRadio key={each} isChecked={each === language} onSelect={() => setLanguage(each)}>
            <span lang={each}>{LANGUAGE_NAMES[each]}</span>
          </MenuRadio>
        ))}
      </MenuGroup>
      <ChoiceGroup choice={useThemeChoice()} />
      <ChoiceGroup choice={useDensityChoice()} />
      <MenuGroup>
        <MenuItem
          onSelect={() => signOut.mutate(undefined, { onSuccess: () => void navigate({ to: '/signin', search: {} }) })}
        >
          {t('shell.sign-out')}
        </MenuItem>
      </MenuGroup>
    </Menu>
  );
}

function ChoiceGroup<Value extends string>({ choice }: { choice: Choice<Value> }) {
  return (
    <MenuGroup label={choice.label}>
      {choice.options.map(([value, label]) => (
        <MenuRadio key={value} isChecked={value === choice.value} onSelect={() => choice.choose(value)}>
          {label}
        </MenuRadio>
      ))}
    </MenuGroup>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/[\s@.-]+/u).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
