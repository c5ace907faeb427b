import { useTranslation } from 'react-i18next';
import type { Role } from '../workspace-rights.js';

interface RoleSelectProps {
  /** Says whose role, and where. */
  label: string;
  value: Role | null;
  roles: readonly Role[];
  /** What it says where there is no role; without it there is always one. */
  noneLabel?: string | undefined;
  isDisabled?: boolean;
  onChange: (role: Role | null) => void;
}

/** A role in a row, as a word that can be turned into another. */
export function RoleSelect({ label, value, roles, noneLabel, isDisabled = false, onChange }: RoleSelectProps) {
  const { t } = useTranslation();
  return (
    <select
      className="input select role-select"
      aria-label={label}
      value={value ?? ''}
      disabled={isDisabled}
      onChange={({ currentTarget }) => onChange(roles.find((role) => role === currentTarget.value) ?? null)}
    >
      {noneLabel !== undefined && <option value="">{noneLabel}</option>}
      {roles.map((role) => (
        <option key={role} value={role}>
          {t(`role.${role}`)}
        </option>
      ))}
    </select>
  );
}
