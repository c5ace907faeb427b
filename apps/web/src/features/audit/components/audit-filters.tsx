import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterSelect } from '../../../ui/filter-select.js';
import type { AuditKind } from '../audit-kinds.js';
import type { AuditSearch } from '../audit-search.js';

interface AuditFiltersProps {
  search: AuditSearch;
  kinds: readonly AuditKind[];
  /** Whose acts alone are shown, where it is known what they are called. */
  actorName: string | undefined;
}

/** What of the record is shown; it stands in the address. */
export function AuditFilters({ search, kinds, actorName }: AuditFiltersProps) {
  const { t } = useTranslation();
  const id = useId();
  const navigate = useNavigate();
  const choose = (part: AuditSearch) => void navigate({ to: '.', search: { ...search, ...part }, replace: true });
  return (
    <div className="audit-filters" role="group" aria-label={t('audit.filters')}>
      <FilterSelect
        name={t('audit.kind')}
        value={kinds.find((kind) => kind === search.kind)}
        options={kinds.map((kind) => [kind, t(`audit.kind.${kind}`)] as const)}
        onChange={(kind) => choose({ kind })}
      />
      {(['from', 'to'] as const).map((end) => (
        <span key={end} className="audit-day">
          <label htmlFor={`${id}-${end}`}>{t(`audit.${end}`)}</label>
          <input
            className="input"
            id={`${id}-${end}`}
            type="date"
            value={search[end] ?? ''}
            onChange={({ currentTarget }) => choose({ [end]: currentTarget.value || undefined })}
          />
        </span>
      ))}
      {search.actor !== undefined && (
        <span className="audit-day">
          {t('audit.by', { name: actorName ?? t('audit.one-person') })}
          <button type="button" className="link" onClick={() => choose({ actor: undefined })}>
            {t('audit.by-all')}
          </button>
        </span>
      )}
    </div>
  );
}
