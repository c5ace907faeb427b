import type { Status } from '@lexikon/contracts/sheets';
import type { TermRow } from '@lexikon/contracts/terms';

/** As much of a row as a bulk change has to know of it. */
export type Selected = Pick<TermRow, 'id' | 'version' | 'status' | 'domainIds'>;

/** Some rows, each as it was read; or all that pass the filters but for some, whichever of them have been read. */
export type Selection =
  | { readonly kind: 'some'; readonly terms: ReadonlyMap<string, Selected> }
  | { readonly kind: 'all'; readonly total: number; readonly except: ReadonlySet<string> };

export const NONE: Selection = { kind: 'some', terms: new Map() };

export function isSelected(selection: Selection, id: string): boolean {
  return selection.kind === 'some' ? selection.terms.has(id) : !selection.except.has(id);
}

export function countSelected(selection: Selection): number {
  return selection.kind === 'some' ? selection.terms.size : Math.max(0, selection.total - selection.except.size);
}

/** Ticks or unticks rows, whichever stood before. */
export function setSelected(selection: Selection, rows: readonly Selected[], isOn: boolean): Selection {
  if (selection.kind === 'all') {
    const except = new Set(selection.except);
    for (const { id } of rows)
      if (isOn) except.delete(id);
      else except.add(id);
    return { ...selection, except };
  }
  const terms = new Map(selection.terms);
  for (const { id, version, status, domainIds } of rows) {
    if (isOn) terms.set(id, { id, version, status, domainIds });
    else terms.delete(id);
  }
  return { kind: 'some', terms };
}

/** Which steps a status may take at once; deprecation is reached from everywhere else. */
const STEPS_TO: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  proposed: ['draft'],
  in_review: ['proposed'],
  validated: ['in_review'],
  deprecated: ['draft', 'proposed', 'in_review', 'validated'],
};

/** From where a step leads to a status, for someone who may or may not review. */
export function stepsTo(status: Status, { mayReview }: { mayReview: boolean }): readonly Status[] {
  if (status === 'validated' && !mayReview) return [];
  return (STEPS_TO[status] ?? []).filter((from) => mayReview || from !== 'validated');
}
