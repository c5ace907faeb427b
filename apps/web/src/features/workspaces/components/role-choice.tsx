import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../workspace-rights.js';

interface RoleChoiceProps {
  roles: readonly Role[];
  value: Role;
  onChange: (role: Role) => void;
}

/** Roles with what each may do. */
export function RoleChoice({ roles, value, onChange }: RoleChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className="choices">
      <legend>{t('role.title')}</legend>
      {roles.map((role) => (
        <label key={role} className="choice explained">
          <input type="radio" name={`${id}-role`} checked={role === value} onChange={() => onChange(role)} />
          <span>
            {t(`role.${role}`)}
            <small>{t(`role-hint.${role}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
