import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { DefinitionKindSchema, type SheetView } from '@lexikon/contracts/sheets';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { Menu, MenuGroup, MenuItem, MenuRadio } from '../../../ui/menu.js';
import { fieldId } from '../field-id.js';
import { definitionRows, type FieldCell } from '../sheet/field-rows.js';
import { EMPTY_ITEM } from '../sheet/new-item.js';
import { SHORT_DEFINITION } from '../sheet/sheet-errors.js';
import { newId } from '../sheet/sheet-form.js';
import { useErrorOf, useSheet, useSheetActions } from './sheet-context.js';
import { SheetField } from './sheet-field.js';
import { SheetSection } from './sheet-section.js';
import { AddButton } from './add-button.js';

type Definition = SheetView['definitions'][number];

/** Short, long, and by school: the same one in both languages on one line. */
export function DefinitionSection() {
  const { t } = useTranslation();
  const { form, languages } = useSheet();
  const { add } = useSheetActions();
  const errorOf = useErrorOf();
  const rows = definitionRows(form.definitions, languages);
  // What is read in one order: the schools of a language.
  const orders = languages.map((language) =>
    form.definitions.filter((item) => item.kind === 'contextual' && item.language === language).map(({ id }) => id),
  );
  return (
    <SheetSection name="definitions" title={t('edit.definitions')}>
      <div className="pair" data-rows>
        {rows.flatMap(({ cells }) =>
          cells.map((cell, position) => (
            <DefinitionField
              key={cell.item.id}
              cell={cell}
              error={errorOf('definitions', cell.item, 'text')}
              order={orders[position]?.join(' ') ?? ''}
            />
          )),
        )}
      </div>
      <AddButton
        list="definitions"
        label={t('edit.add-contextual')}
        onAdd={() =>
          add(
            'definitions',
            { ...EMPTY_ITEM.definitions, id: newId(), language: languages[0] ?? null, kind: 'contextual' },
            t('edit.added-one', { what: t('edit.field.contextual') }),
          )
        }
      />
    </SheetSection>
  );
}

interface DefinitionFieldProps {
  cell: FieldCell<Definition>;
  error: string | undefined;
  /** Ids in the order in which they are read, apart by spaces: a string stays the same while they do. */
  order: string;
}

const ROWS = { short: 3, long: 6, contextual: 3 } as const;

const DefinitionField = memo(
  function DefinitionField({ cell: { item, isBlank, isOwed }, error, order }: DefinitionFieldProps) {
    const { t } = useTranslation();
    const format = useFormat();
    const { write } = useSheetActions();
    const { id, kind, language, context } = item;
    const word = t(`edit.field.${kind}`);
    const name = language === null ? word : t('edit.in', { field: word, language: format.languageName(language) });
    const field = (
      <SheetField
        id={fieldId('definitions', id, 'text')}
        name={kind === 'contextual' && context ? `${name}, ${context}` : name}
        label={
          <>
            {t(`edit.short.${kind}`)}
            {kind === 'contextual' && isBlank && context !== null && (
              <>
                {', '}
                <i className="serif">{context}</i>
              </>
            )}
          </>
        }
        text={item.text}
        language={language}
        error={error}
        rows={ROWS[kind]}
        blank={isBlank ? t(isOwed ? 'edit.to-translate' : 'edit.to-write') : undefined}
        {...(kind === 'short' ? { limit: SHORT_DEFINITION } : {})}
        menu={isBlank ? undefined : <DefinitionMenu item={item} name={name} order={order} />}
        onWrite={(text) => write('definitions', item, { text })}
      />
    );
    if (kind !== 'contextual' || isBlank) return field;
    return (
      <div className="with-school">
        {field}
        <input
          className="input school"
          id={fieldId('definitions', id, 'context')}
          aria-label={t('edit.school-of', { of: name })}
          placeholder={t('edit.school')}
          autoComplete="off"
          value={context ?? ''}
          onChange={(event) => write('definitions', item, { context: event.currentTarget.value || null })}
        />
      </div>
    );
  },
  (before, after) =>
    before.cell.item === after.cell.item &&
    before.cell.isBlank === after.cell.isBlank &&
    before.cell.isOwed === after.cell.isOwed &&
    before.error === after.error &&
    before.order === after.order,
);

function DefinitionMenu({ item, name, order }: { item: Definition; name: string; order: string }) {
  const { t } = useTranslation();
  const { write, remove, move } = useSheetActions();
  const among = order.split(' ');
  const at = among.indexOf(item.id);
  return (
    <Menu
      label={t('edit.more', { what: name })}
      trigger={<Icon name="more" />}
      triggerClassName="icon-button"
      align="end"
    >
      <MenuGroup label={t('edit.kind')}>
        {DefinitionKindSchema.options.map((kind) => (
          <MenuRadio key={kind} isChecked={kind === item.kind} onSelect={() => write('definitions', item, { kind })}>
            {t(`edit.short.${kind}`)}
          </MenuRadio>
        ))}
      </MenuGroup>
      {item.kind === 'contextual' && (
        <MenuGroup>
          <MenuItem isDisabled={at <= 0} onSelect={() => move('definitions', item.id, { by: -1, among })}>
            {t('edit.move-up')}
          </MenuItem>
          <MenuItem
            isDisabled={at < 0 || at === among.length - 1}
            onSelect={() => move('definitions', item.id, { by: 1, among })}
          >
            {t('edit.move-down')}
          </MenuItem>
        </MenuGroup>
      )}
      <MenuGroup>
        <MenuItem isDanger onSelect={() => remove('definitions', item.id, t('edit.removed', { what: name }))}>
          {t('edit.take-out')}
        </MenuItem>
      </MenuGroup>
    </Menu>
  );
}
