import { useTranslation } from 'react-i18next';
import { NoteKindSchema, type SheetView } from '@lexikon/contracts/sheets';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { Menu, MenuGroup, MenuItem, MenuRadio } from '../../../ui/menu.js';
import { noteRows, remarkRows } from '../sheet/field-rows.js';
import { EMPTY_ITEM } from '../sheet/new-item.js';
import { newId } from '../sheet/sheet-form.js';
import { PairedFields } from './paired-fields.js';
import { useSheet, useSheetActions } from './sheet-context.js';
import { SheetSection } from './sheet-section.js';
import { AddButton } from './add-button.js';

type Note = SheetView['notes'][number];

/** Notes and examples, by kind: the same one in both languages on one line. */
export function NoteSection() {
  const { t } = useTranslation();
  const { form, languages } = useSheet();
  const { add } = useSheetActions();
  return (
    <SheetSection name="notes" title={t('edit.notes')}>
      <PairedFields
        list="notes"
        rows={noteRows(form.notes, languages)}
        labelOf={({ kind }) => t(`note.kind.${kind}`)}
        menuOf={(item, name) => <NoteMenu item={item} name={name} />}
      />
      <p className="below-list">
        <Menu
          trigger={
            <>
              <Icon name="plus" />
              {t('edit.add-note')}
            </>
          }
          triggerClassName="button plain"
        >
          {NoteKindSchema.options.map((kind) => (
            <MenuItem
              key={kind}
              onSelect={() =>
                add(
                  'notes',
                  { ...EMPTY_ITEM.notes, id: newId(), language: languages[0] ?? null, kind },
                  t('edit.added-one', { what: t(`note.kind.${kind}`) }),
                )
              }
            >
              {t(`note.kind.${kind}`)}
            </MenuItem>
          ))}
        </Menu>
      </p>
    </SheetSection>
  );
}

function NoteMenu({ item, name }: { item: Note; name: string }) {
  const { t } = useTranslation();
  const { write, remove } = useSheetActions();
  return (
    <Menu
      label={t('edit.more', { what: name })}
      trigger={<Icon name="more" />}
      triggerClassName="icon-button"
      align="end"
    >
      <MenuGroup label={t('edit.kind')}>
        {NoteKindSchema.options.map((kind) => (
          <MenuRadio key={kind} isChecked={kind === item.kind} onSelect={() => write('notes', item, { kind })}>
            {t(`note.kind.${kind}`)}
          </MenuRadio>
        ))}
      </MenuGroup>
      <MenuGroup>
        <MenuItem isDanger onSelect={() => remove('notes', item.id, t('edit.removed', { what: name }))}>
          {t('edit.take-out')}
        </MenuItem>
      </MenuGroup>
    </Menu>
  );
}

interface RemarkSectionProps {
  list: 'questions' | 'disambiguations';
}

/** Competency questions, or what the term is not to be confused with. */
export function RemarkSection({ list }: RemarkSectionProps) {
  const { t } = useTranslation();
  const { form, languages } = useSheet();
  const { add } = useSheetActions();
  const format = useFormat();
  const word = t(`edit.field.${list}`);
  return (
    <SheetSection name={list} title={t(`edit.${list}`)} hint={t(`edit.${list}.hint`)}>
      <PairedFields
        list={list}
        rows={remarkRows(list, form[list], languages)}
        labelOf={() => word}
        isOneLine={list === 'questions'}
      />
      <AddButton
        list={list}
        label={t(`edit.add-${list}`)}
        onAdd={() =>
          add(
            list,
            { ...EMPTY_ITEM[list], id: newId(), language: languages[0] ?? null },
            t('edit.added', { what: word, language: format.languageName(languages[0] ?? '') }),
          )
        }
      />
    </SheetSection>
  );
}
