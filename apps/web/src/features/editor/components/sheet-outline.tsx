import { type MouseEvent, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { type SectionName, SECTIONS } from '../field-id.js';
import { type SectionCount, sectionCounts } from '../section-counts.js';
import { useSheet } from './sheet-context.js';

/** The sections at the left: what is in each, what is missing, what is wrong. */
export function SheetOutline() {
  const { t } = useTranslation();
  const { form, languages, errors, present } = useSheet();
  const seen = useDeferredValue(form);
  const counts = useMemo(() => sectionCounts(seen, { languages, errors }), [seen, languages, errors]);
  const current = useSectionInView();
  const sections = SECTIONS.filter((name) => name !== 'kept' || present.kept.length > 0);
  return (
    <nav className="outline" aria-label={t('edit.outline')}>
      {sections.map((name) => (
        <a key={name} href={`#${name}`} aria-current={name === current} onClick={(event) => lead(event, name)}>
          {t(`edit.${name}`)}
          <Count count={counts[name]} />
        </a>
      ))}
    </nav>
  );
}

/** The address stays: a jump within the sheet is no step that a person goes back by. */
function lead(event: MouseEvent, name: SectionName): void {
  event.preventDefault();
  document.getElementById(name)?.scrollIntoView();
  document.getElementById(`h-${name}`)?.focus({ preventScroll: true });
}

function Count({ count: { items, missing, errors } }: { count: SectionCount }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (errors > 0) {
    return (
      <span className="has-error">
        <Icon name="warn" />
        <span aria-hidden>{format.number(errors)}</span>
        <span className="visually-hidden">{t('edit.to-mend', { count: errors })}</span>
      </span>
    );
  }
  return (
    <span className="counts">
      {missing > 0 && (
        <span className="small absent">
          <span aria-hidden>{format.number(missing)}</span>
          <span className="visually-hidden">{t('edit.missing', { count: missing })}</span>
        </span>
      )}
      {items > 0 && <span className="quiet small">{format.number(items)}</span>}
    </span>
  );
}

/** The last section whose head has passed the upper third of the window. */
function useSectionInView(): SectionName {
  const [current, setCurrent] = useState<SectionName>('labels');
  useEffect(() => {
    const look = () => {
      const line = window.innerHeight / 3;
      const passed = SECTIONS.filter((name) => {
        const section = document.getElementById(name);
        return section !== null && section.getBoundingClientRect().top <= line;
      });
      setCurrent(passed.at(-1) ?? 'labels');
    };
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, []);
  return current;
}
