import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '@lexikon/contracts/imports';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { importFacetsQuery } from '../api/import-facets-query.js';
import type { ImportFilters } from '../import-search.js';
import { FacetList } from './facet-list.js';

interface PreviewFacetsProps {
  importId: string;
  outcome: ImportOutcome | undefined;
  filters: ImportFilters;
  onChange: (filters: ImportFilters) => void;
}

const TYPING_MS = 250;

/** What the list is narrowed by: what is touched, in which language, and what stands on our side. */
export function PreviewFacets({ importId, outcome, filters, onChange }: PreviewFacetsProps) {
  const { t } = useTranslation();
  const { languageName } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { data: facets } = useQuery(importFacetsQuery(importId, { outcome }));
  const active = Object.values(filters).filter((value) => value !== undefined).length;
  const flags = (['edited', 'validated', 'moved'] as const).filter(
    (flag) => (facets?.[flag] ?? 0) > 0 || filters[flag],
  );
  return (
    <aside className={isOpen ? 'facets open' : 'facets'} aria-label={t('import.filter')}>
      <button type="button" className="facets-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="down" />
        {t('import.filter')}
        {active > 0 && <span className="quiet figure">{active}</span>}
      </button>
      <div className="facets-body">
        <NameFilter value={filters.q ?? ''} onChange={(q) => onChange({ ...filters, q: q || undefined })} />
        <FacetList
          title={t('import.facet.field')}
          selected={filters.field?.split(',') ?? []}
          options={(facets?.fields ?? []).map(({ field, count }) => ({
            key: field,
            label: t(`import.field.${field}`),
            count,
          }))}
          onSelect={(fields) => onChange({ ...filters, field: fields.join(',') || undefined })}
        />
        <FacetList
          title={t('import.facet.language')}
          selected={filters.language?.split(',') ?? []}
          options={(facets?.languages ?? []).map(({ language, count }) => ({
            key: language,
            label: language === 'und' ? t('import.no-language') : languageName(language),
            count,
          }))}
          onSelect={(languages) => onChange({ ...filters, language: languages.join(',') || undefined })}
        />
        <FacetList
          title={t('import.ours')}
          selected={flags.filter((flag) => filters[flag])}
          options={flags.map((flag) => ({ key: flag, label: t(`import.flag.${flag}`), count: facets?.[flag] ?? 0 }))}
          onSelect={(chosen) =>
            onChange({
              ...filters,
              edited: chosen.includes('edited') || undefined,
              validated: chosen.includes('validated') || undefined,
              moved: chosen.includes('moved') || undefined,
            })
          }
        />
        {active > 0 && (
          <button type="button" className="link" onClick={() => onChange({})}>
            {t('import.filter.clear')}
          </button>
        )}
      </div>
    </aside>
  );
}

/** Asks only when the typing rests. */
function NameFilter({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // Cleared, or come back to, by other means than typing.
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const timer = setTimeout(() => onChange(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <input
      className="input"
      type="search"
      aria-label={t('import.filter.name')}
      placeholder={t('import.filter.name')}
      autoComplete="off"
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
    />
  );
}
