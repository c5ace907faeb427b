import type { ReactNode } from 'react';
import type { SectionName } from '../field-id.js';

interface SheetSectionProps {
  name: SectionName;
  title: string;
  /** What the section is about, beside its title. */
  hint?: string;
  children: ReactNode;
}

export function SheetSection({ name, title, hint, children }: SheetSectionProps) {
  return (
    <section className="sheet-section" id={name} aria-labelledby={`h-${name}`}>
      <h2 id={`h-${name}`} tabIndex={-1}>
        {title}
        {hint !== undefined && <small>{hint}</small>}
      </h2>
      {children}
    </section>
  );
}
