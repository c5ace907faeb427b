import { NativeSelect, Textarea } from '@mantine/core';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { NoteKindSchema } from '@lexikon/contracts/sheets';
import { useFormat } from '../../../i18n/use-format.js';
import { directionOf } from '../../../lib/format.js';
import { blankField, type SheetField } from '../sheet-fields.js';
import type { TermForm } from '../use-term-form.js';

interface NoteFieldsProps {
  fields: readonly SheetField[];
  languages: readonly string[];
  onAdd: (field: SheetField) => void;
}

/** Notes one below the other: they seldom come in pairs. */
export function NoteFields({ fields, languages, onAdd }: NoteFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { register } = useFormContext<TermForm>();
  const kinds = NoteKindSchema.options.map((kind) => ({ value: kind, label: t(`note.kind.${kind}`) }));
  return (
    <div className="stack">
      {fields.map(
        (field, index) =>
          field.part === 'notes' && (
            <div key={field.key} className="note-row">
              <NativeSelect label={t('edit.note.kind')} data={kinds} {...register(`fields.${index}.kind`)} />
              <Textarea
                label={
                  field.language === null
                    ? t('edit.note')
                    : t('edit.in', { field: t('edit.note'), language: format.languageName(field.language) })
                }
                autosize
                minRows={2}
                {...(field.language === null ? {} : { lang: field.language, dir: directionOf(field.language) })}
                {...register(`fields.${index}.text`)}
              />
            </div>
          ),
      )}
      <p className="add-notes">
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            className="button plain"
            onClick={() => onAdd(blankField({ part: 'notes', kind: 'plain' }, language, `new:${crypto.randomUUID()}`))}
          >
            {t('edit.in', { field: t('edit.add-note'), language: format.languageName(language) })}
          </button>
        ))}
      </p>
    </div>
  );
}
