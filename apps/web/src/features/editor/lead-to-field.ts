import { fieldId } from './field-id.js';
import { definitionRows, labelColumn } from './sheet/field-rows.js';
import type { SheetError } from './sheet/sheet-errors.js';
import type { AnyItem, SheetForm } from './sheet/sheet-form.js';
import { languageOf } from './sheet/item-fields.js';

interface Shown {
  readonly form: SheetForm;
  readonly languages: readonly string[];
}

/** `#name-fr` and `#definition-fr` are the first field of their kind; whatever else is named is led to as it is. */
export function blankTarget(hash: string, { form, languages }: Shown): string {
  const [, kind, tag = ''] = /^#(name|definition)-(.+)$/u.exec(hash) ?? [];
  const position = languages.findIndex((language) => language.toLowerCase() === tag.toLowerCase());
  const language = languages[position];
  if (language === undefined) return kind === undefined && hash !== '' ? `h-${hash.slice(1)}` : '';
  if (kind === 'name') return nameField(form, { language, position });
  const cell = definitionRows(form.definitions, languages)[0]?.cells[position];
  return cell ? fieldId('definitions', cell.item.id, 'text') : '';
}

/** The languages that a link to a blank asks to see: the one it names takes the second place. */
export function languagesFor(hash: string, languages: readonly string[]): readonly string[] {
  const tag = /^#(?:name|definition)-(.+)$/u.exec(hash)?.[1];
  const [first = ''] = languages;
  if (tag === undefined || languages.some((language) => language.toLowerCase() === tag.toLowerCase())) return languages;
  return [first, tag];
}

function nameField(form: SheetForm, at: { language: string; position: number }): string {
  const { labels, blank } = labelColumn(form, form, at);
  const label = blank ?? labels[0];
  return label ? fieldId('labels', label.id, 'text') : '';
}

/** The language of the first fault, where it is not on the page; null where it is, or has none. */
export function hiddenLanguage(errors: readonly SheetError[], { form, languages }: Shown): string | null {
  const [error] = errors;
  const items: readonly AnyItem[] = error ? form[error.list] : [];
  const item = items.find(({ id }) => id === error?.id);
  const tag = item ? languageOf(item) : null;
  return tag === null || languages.some((language) => language.toLowerCase() === tag.toLowerCase()) ? null : tag;
}

/** Puts the cursor where the first fault is to be mended. */
export function focusError(errors: readonly SheetError[], { form, languages }: Shown): void {
  const ids = errors.flatMap(({ list, id, field }) =>
    id === ''
      ? [nameField(form, { language: languages[0] ?? '', position: 0 })]
      : [fieldId(list, id, field), fieldId(list, id, 'text')],
  );
  const target = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center' });
}
