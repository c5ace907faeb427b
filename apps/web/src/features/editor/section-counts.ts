import type { SectionName } from './field-id.js';
import { definitionRows, isMissing, missingFields, noteRows, remarkRows } from './sheet/field-rows.js';
import type { SheetError } from './sheet/sheet-errors.js';
import type { SheetForm } from './sheet/sheet-form.js';

export interface SectionCount {
  readonly items: number;
  /** Fields that one language has and the other lacks. */
  readonly missing: number;
  readonly errors: number;
}

/** What the outline says of each section. */
export function sectionCounts(
  form: SheetForm,
  { languages, errors }: { languages: readonly string[]; errors: readonly SheetError[] },
): Readonly<Record<SectionName, SectionCount>> {
  const missingIn = (rows: readonly { readonly cells: readonly Parameters<typeof isMissing>[0][] }[]) =>
    rows.flatMap(({ cells }) => cells).filter(isMissing).length;
  const count = (list: Exclude<SectionName, 'facts' | 'kept'>, missing = 0): SectionCount => ({
    items: form[list].length,
    missing,
    errors: errors.filter((error) => error.list === list).length,
  });
  const owed = {
    definitions: missingIn(definitionRows(form.definitions, languages)),
    notes: missingIn(noteRows(form.notes, languages)),
    questions: missingIn(remarkRows('questions', form.questions, languages)),
    disambiguations: missingIn(remarkRows('disambiguations', form.disambiguations, languages)),
  };
  const all = missingFields(form, languages).reduce((sum, each) => sum + each, 0);
  const named = all - Object.values(owed).reduce((sum, each) => sum + each, 0);
  return {
    labels: count('labels', named),
    definitions: count('definitions', owed.definitions),
    notes: count('notes', owed.notes),
    relations: count('relations'),
    matches: count('matches'),
    sources: count('sources'),
    questions: count('questions', owed.questions),
    disambiguations: count('disambiguations', owed.disambiguations),
    facts: {
      items: form.domainIds.length + form.notations.length,
      missing: 0,
      errors: errors.filter(({ list }) => list === 'notations').length,
    },
    kept: { items: form.kept.length, missing: 0, errors: 0 },
  };
}
