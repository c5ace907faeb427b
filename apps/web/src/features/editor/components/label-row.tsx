import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { LabelFormSchema, LabelKindSchema, LabelStandingSchema, type LabelView } from '@lexikon/contracts/sheets';
import { useFormat } from '../../../i18n/use-format.js';
import { directionOf } from '../../../lib/format.js';
import { Icon } from '../../../ui/icon.js';
import { Menu, MenuGroup, MenuItem, MenuRadio } from '../../../ui/menu.js';
import { fieldId } from '../field-id.js';
import { FieldError } from './field-error.js';
import { useSheetActions } from './sheet-context.js';

interface LabelRowProps {
  label: LabelView;
  /** The language has no preferred label: here it is written. */
  isBlank?: boolean;
  error: string | undefined;
  /** The labels that it can change places with. */
  among: readonly string[];
}

/** A label: its text, its kind and standing, and behind the dots its form and place. */
export const LabelRow = memo(function LabelRow({ label, isBlank = false, error, among }: LabelRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { write, remove } = useSheetActions();
  const { id, text, kind, standing, form, language } = label;
  const name = `${t(`edit.field.${kind}`)}${language === null ? '' : `, ${format.languageName(language)}`}`;
  const field = fieldId('labels', id, 'text');
  const of = text.trim() || t('edit.field.label');
  return (
    <div data-row className="label-line">
      <div className="label-row">
        <input
          className={isBlank ? 'input word missing' : 'input word'}
          id={field}
          aria-label={name}
          aria-invalid={error !== undefined}
          {...(error === undefined ? {} : { 'aria-describedby': `${field}-error` })}
          {...(language === null ? {} : { lang: language, dir: directionOf(language) })}
          autoComplete="off"
          placeholder={isBlank ? t('edit.to-translate') : undefined}
          value={text}
          onChange={(event) => write('labels', label, { text: event.currentTarget.value })}
        />
        <select
          className="input select"
          aria-label={t('edit.kind-of', { of })}
          value={kind}
          onChange={(event) => write('labels', label, { kind: LabelKindSchema.parse(event.currentTarget.value) })}
        >
          {LabelKindSchema.options.map((each) => (
            <option key={each} value={each}>
              {t(`label.kind.${each}`)}
            </option>
          ))}
        </select>
        <select
          className="input select"
          aria-label={t('edit.standing-of', { of })}
          value={standing ?? ''}
          onChange={(event) =>
            write('labels', label, {
              standing: LabelStandingSchema.nullable().parse(event.currentTarget.value || null),
            })
          }
        >
          <option value="">{t('edit.standing.none')}</option>
          {LabelStandingSchema.options.map((each) => (
            <option key={each} value={each}>
              {t(`label.standing.${each}`)}
            </option>
          ))}
        </select>
        {isBlank ? (
          <span />
        ) : (
          <span className="row-tools">
            <LabelMenu label={label} among={among} />
            <button
              type="button"
              className="icon-button"
              aria-label={t('edit.remove', { what: of })}
              onClick={() => remove('labels', id, t('edit.removed', { what: of }))}
            >
              <Icon name="close" />
            </button>
          </span>
        )}
      </div>
      {form !== null && form !== 'full' && <p className="label-form">{t(`label.form.${form}`)}</p>}
      <FieldError id={`${field}-error`} text={error} />
    </div>
  );
});

function LabelMenu({ label, among }: { label: LabelView; among: readonly string[] }) {
  const { t } = useTranslation();
  const { write, move } = useSheetActions();
  const { id, text, form } = label;
  const at = among.indexOf(id);
  return (
    <Menu
      label={t('edit.more', { what: text.trim() || t('edit.field.label') })}
      trigger={<Icon name="more" />}
      triggerClassName="icon-button"
      align="end"
    >
      <MenuGroup label={t('edit.form')}>
        <MenuRadio isChecked={form === null} onSelect={() => write('labels', label, { form: null })}>
          {t('edit.form.none')}
        </MenuRadio>
        {LabelFormSchema.options.map((each) => (
          <MenuRadio key={each} isChecked={form === each} onSelect={() => write('labels', label, { form: each })}>
            {t(`label.form.${each}`)}
          </MenuRadio>
        ))}
      </MenuGroup>
      <MenuGroup>
        <MenuItem isDisabled={at <= 0} onSelect={() => move('labels', id, { by: -1, among })}>
          {t('edit.move-up')}
        </MenuItem>
        <MenuItem isDisabled={at < 0 || at === among.length - 1} onSelect={() => move('labels', id, { by: 1, among })}>
          {t('edit.move-down')}
        </MenuItem>
      </MenuGroup>
    </Menu>
  );
}
