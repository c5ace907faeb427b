import { useTranslation } from 'react-i18next';
import { LabelFormSchema, LabelStandingSchema } from '@lexikon/contracts/sheets';
import { useLanguage } from '../../i18n/language.js';
import { useFormat } from '../../i18n/use-format.js';
import { relationWord } from '../../lib/content/relation-family.js';
import { useSheet } from './components/sheet-context.js';
import { type FieldValue, type ItemField, valueOf } from './sheet/item-fields.js';
import type { ItemChange } from './sheet/sheet-changes.js';
import type { AnyItem, ListName, SheetItems } from './sheet/sheet-form.js';

/** What an item is, and what it says besides its text, in words. */
export function useItemWords() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { types } = useSheet();
  const format = useFormat();

  const wordOf = (list: ListName, item: AnyItem): string => {
    if ('term' in item) return relationWord(item.type, types, language);
    switch (list) {
      case 'labels':
        return t(`edit.field.${(item as SheetItems['labels']).kind}`);
      case 'definitions':
        return t(`edit.field.${(item as SheetItems['definitions']).kind}`);
      case 'notes':
        return t(`note.kind.${(item as SheetItems['notes']).kind}`);
      case 'matches':
        return t('edit.field.match');
      case 'sources':
        return t('edit.field.source');
      case 'notations':
        return t('edit.field.notation');
      case 'questions':
      case 'disambiguations':
        return t(`edit.field.${list}`);
      case 'relations':
        return t('edit.relations');
    }
  };

  /** The value of a field as it is read: a word of ours, a figure, or what was written. */
  const valueWord = (list: ListName, field: ItemField, value: FieldValue): string => {
    if (value === null || value === '') return t('edit.nothing');
    const text = String(value);
    if (typeof value === 'number') return format.share(value);
    if (field === 'language') return format.languageName(text);
    if (field === 'type') return relationWord(text, types, language);
    if (field === 'form') return t(`label.form.${LabelFormSchema.parse(value)}`);
    if (field === 'standing') return t(`label.standing.${LabelStandingSchema.parse(value)}`);
    if (field !== 'kind') return text;
    // Each list has kinds of its own, and a word for each.
    if (list === 'labels') return t(`label.kind.${text as SheetItems['labels']['kind']}`);
    if (list === 'definitions') return t(`definition.kind.${text as SheetItems['definitions']['kind']}`);
    if (list === 'notes') return t(`note.kind.${text as SheetItems['notes']['kind']}`);
    return t(`match.kind.${text as SheetItems['matches']['kind']}`);
  };

  /** Of an item that was rewritten: what became of its other fields. */
  const asidesOf = ({ list, before, after, fields }: ItemChange): string => {
    if (!before || !after) return '';
    const beside = fields.filter((field) => field !== 'text' && field !== 'value' && field !== 'iri');
    return beside
      .map((field) =>
        t('edit.change.of', {
          field: t(`edit.item.${field}`),
          before: valueWord(list, field, valueOf(before, field)),
          after: valueWord(list, field, valueOf(after, field)),
        }),
      )
      .join(', ');
  };

  return { wordOf, valueWord, asidesOf };
}
