import { Textarea, TextInput } from '@mantine/core';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { directionOf } from '../../../lib/format.js';
import { blankField, type SheetField } from '../sheet-fields.js';
import { isIn } from '../../../lib/content/sheet-languages.js';
import { useFieldName } from '../use-field-name.js';
import type { TermForm } from '../use-term-form.js';

interface FieldPairProps {
  part: 'labels' | 'definitions';
  kind: SheetField['kind'];
  languages: readonly string[];
  fields: readonly SheetField[];
  /** The first field of each language gets `<prefix>-<language>` as its id, to be led to. */
  idPrefix?: string;
  onAdd?: (field: SheetField) => void;
}

/** One kind of text in each working language, side by side. */
export function FieldPair({ part, kind, languages, fields, idPrefix, onAdd }: FieldPairProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const indexed = fields.map((field, index) => ({ field, index }));
  const inLanguage = (language: string, position: number) =>
    indexed.filter(
      ({ field }) =>
        field.part === part &&
        (field.kind === kind || (kind === 'alternative' && field.kind === 'hidden')) &&
        isIn(field, language) &&
        (position === 0 || field.language !== null),
    );
  if (!onAdd && languages.every((language, position) => inLanguage(language, position).length === 0)) return null;
  return (
    <div className="pair">
      {languages.map((language, position) => (
        <div key={language} className="stack">
          {inLanguage(language, position).map(({ field, index }, order) => (
            <FieldInput
              key={field.key || index}
              field={field}
              index={index}
              {...(idPrefix !== undefined && order === 0 ? { id: `${idPrefix}-${language}` } : {})}
            />
          ))}
          {onAdd && (
            <button
              type="button"
              className="button plain alone"
              aria-label={t('edit.in', {
                field: t('edit.add-alternative'),
                language: format.languageName(language),
              })}
              onClick={() =>
                onAdd(blankField({ part: 'labels', kind: 'alternative' }, language, `new:${crypto.randomUUID()}`))
              }
            >
              {t('edit.add-alternative')}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

interface FieldInputProps {
  field: SheetField;
  index: number;
  id?: string;
}

function FieldInput({ field, index, id }: FieldInputProps) {
  const { register, watch } = useFormContext<TermForm>();
  const fieldName = useFieldName();
  const shared = {
    label: fieldName(field),
    ...(id === undefined ? {} : { id }),
    ...(field.language === null ? {} : { lang: field.language, dir: directionOf(field.language) }),
    'data-missing': watch(`fields.${index}.text`) === '' || undefined,
    ...register(`fields.${index}.text`),
  };
  if (field.part === 'labels')
    return <TextInput className="word-input" autoComplete="off" maxLength={500} {...shared} />;
  return <Textarea autosize minRows={field.kind === 'short' ? 2 : 3} {...shared} />;
}
