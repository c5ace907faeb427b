import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import type { SheetField } from './sheet-fields.js';

/** “Short definition, French”. */
export function useFieldName(): (field: SheetField) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const wordFor = (field: SheetField) => {
    if (field.part === 'labels') return field.kind === 'preferred' ? t('edit.preferred') : t('edit.alternative');
    if (field.part === 'notes') return t(`note.kind.${field.kind}`);
    if (field.context !== null) return t('edit.definition.of', { school: field.context });
    return t(`edit.definition.${field.kind}`);
  };
  return (field) =>
    field.language === null
      ? wordFor(field)
      : t('edit.in', { field: wordFor(field), language: format.languageName(field.language) });
}
