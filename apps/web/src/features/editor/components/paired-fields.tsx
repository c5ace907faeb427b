import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { fieldId } from '../field-id.js';
import type { FieldRow, PairedListName } from '../sheet/field-rows.js';
import type { SheetItems } from '../sheet/sheet-form.js';
import { useErrorOf, useSheetActions } from './sheet-context.js';
import { SheetField } from './sheet-field.js';

interface PairedFieldsProps<List extends PairedListName> {
  list: List;
  rows: readonly FieldRow<SheetItems[List]>[];
  labelOf: (item: SheetItems[List]) => string;
  /** What can be done with one; taking it out, where absent. */
  menuOf?: (item: SheetItems[List], name: string) => ReactNode;
  isOneLine?: boolean;
}

/** Texts that face each other, with a dashed blank where a language lacks one. */
export function PairedFields<List extends PairedListName>({
  list,
  rows,
  labelOf,
  menuOf,
  isOneLine = false,
}: PairedFieldsProps<List>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { write } = useSheetActions();
  const errorOf = useErrorOf();
  if (rows.length === 0) return null;
  return (
    <div className="pair" data-rows>
      {rows.flatMap(({ cells }) =>
        cells.map(({ item, isBlank }) => {
          const { id, language } = item;
          const word = labelOf(item);
          const name =
            language === null ? word : t('edit.in', { field: word, language: format.languageName(language) });
          return (
            <SheetField
              key={id}
              id={fieldId(list, id, 'text')}
              name={name}
              label={word}
              text={item.text}
              language={language}
              rows={2}
              isOneLine={isOneLine}
              error={errorOf(list, item, 'text')}
              blank={isBlank ? t('edit.to-translate') : undefined}
              menu={isBlank ? undefined : (menuOf?.(item, name) ?? <TakeOut list={list} id={id} name={name} />)}
              onWrite={(text) => write(list, item, { text } as Partial<SheetItems[List]>)}
            />
          );
        }),
      )}
    </div>
  );
}

function TakeOut({ list, id, name }: { list: PairedListName; id: string; name: string }) {
  const { t } = useTranslation();
  const { remove } = useSheetActions();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('edit.remove', { what: name })}
      onClick={() => remove(list, id, t('edit.removed', { what: name }))}
    >
      <Icon name="close" />
    </button>
  );
}
