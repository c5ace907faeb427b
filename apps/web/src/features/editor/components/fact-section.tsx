import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LevelSchema } from '@lexikon/contracts/sheets';
import { domainName } from '../../../lib/content/domain-name.js';
import { domainsQuery } from '../../../lib/content/domains-query.js';
import { Checkbox } from '../../../ui/checkbox.js';
import { Combobox } from '../../../ui/combobox.js';
import { Icon } from '../../../ui/icon.js';
import { fieldId } from '../field-id.js';
import { setFacts } from '../sheet/form-edits.js';
import { EMPTY_ITEM } from '../sheet/new-item.js';
import { newId } from '../sheet/sheet-form.js';
import { AddButton } from './add-button.js';
import { BareInput, BareRow } from './bare-row.js';
import { useErrorOf, useSheet, useSheetActions } from './sheet-context.js';
import { SheetSection } from './sheet-section.js';
import { TermPicker } from './term-picker.js';

/** What is said of the term as a whole: its domains, its level, its place, its codes. */
export function FactSection({ isDeprecated }: { isDeprecated: boolean }) {
  const { t } = useTranslation();
  const { form } = useSheet();
  const { edit } = useSheetActions();
  return (
    <SheetSection name="facts" title={t('edit.facts')} hint={t('edit.same-everywhere')}>
      <div className="pair">
        <Domains />
        <div className="stack">
          <div className="field">
            <label htmlFor="level">{t('edit.level')}</label>
            <select
              className="input select"
              id="level"
              value={form.level ?? ''}
              onChange={(event) =>
                edit(setFacts({ level: LevelSchema.nullable().parse(event.currentTarget.value || null) }))
              }
            >
              <option value="">{t('level.none')}</option>
              {LevelSchema.options.map((level) => (
                <option key={level} value={level}>
                  {t(`level.${level}`)}
                </option>
              ))}
            </select>
          </div>
          <Checkbox label={t('edit.top')} isChecked={form.top} onChange={(top) => edit(setFacts({ top }))} />
        </div>
        {isDeprecated && <Successors />}
      </div>
      <Notations />
    </SheetSection>
  );
}

interface NamedListProps {
  label: string;
  items: readonly { readonly id: string; readonly name: string }[];
  onRemove: (id: string) => void;
}

/** What was chosen, each with its cross. */
function NamedList({ label, items, onRemove }: NamedListProps) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <ul className="named-list" aria-label={label}>
      {items.map(({ id, name }) => (
        <li key={id}>
          <span className="serif">{name}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={t('edit.remove', { what: name })}
            onClick={() => onRemove(id)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

const SHOWN = 12;

function Domains() {
  const { t } = useTranslation();
  const { form, lexicon, languages } = useSheet();
  const { edit, say } = useSheetActions();
  const [text, setText] = useState('');
  const { data: domains = [], hasNextPage, fetchNextPage } = useInfiniteQuery(domainsQuery(lexicon.id));
  useEffect(() => {
    if (hasNextPage) void fetchNextPage();
  }, [hasNextPage, fetchNextPage, domains.length]);
  const language = languages[0] ?? lexicon.defaultLanguage;
  const named = domains.map((domain) => ({ id: domain.id, name: domainName(domain, language) }));
  const chosen = form.domainIds.map((id) => named.find((domain) => domain.id === id) ?? { id, name: id });
  const wanted = text.trim().toLocaleLowerCase();
  const found = named
    .filter(({ id, name }) => !form.domainIds.includes(id) && name.toLocaleLowerCase().includes(wanted))
    .slice(0, SHOWN);
  return (
    <div className="stack">
      <Combobox
        label={t('edit.domains')}
        placeholder={t('edit.domains.add')}
        text={text}
        onTextChange={setText}
        items={found}
        keyOf={({ id }) => id}
        renderItem={({ name }) => <span className="serif">{name}</span>}
        emptyText={t('edit.domains.none')}
        onChoose={({ id, name }) => {
          edit((now) => ({ ...now, domainIds: [...now.domainIds, id] }));
          setText('');
          say(t('edit.added-one', { what: name }));
        }}
      />
      <NamedList
        label={t('edit.domains')}
        items={chosen}
        onRemove={(id) => {
          edit((now) => ({ ...now, domainIds: now.domainIds.filter((each) => each !== id) }));
          say(t('edit.removed', { what: chosen.find((each) => each.id === id)?.name ?? '' }));
        }}
      />
    </div>
  );
}

/** Of a deprecated term: what is said instead. */
function Successors() {
  const { t } = useTranslation();
  const { form, termId } = useSheet();
  const { edit, say } = useSheetActions();
  return (
    <div className="stack">
      <TermPicker
        label={t('edit.successors')}
        exclude={[termId, ...form.successors.map(({ id }) => id)]}
        onChoose={({ id, name }) => {
          edit((now) => ({ ...now, successors: [...now.successors, { id, name }] }));
          say(t('edit.added-one', { what: name }));
        }}
      />
      <NamedList
        label={t('edit.successors')}
        items={form.successors}
        onRemove={(id) => edit((now) => ({ ...now, successors: now.successors.filter((each) => each.id !== id) }))}
      />
    </div>
  );
}

function Notations() {
  const { t } = useTranslation();
  const { form } = useSheet();
  const { write, add } = useSheetActions();
  const errorOf = useErrorOf();
  return (
    <div className="notations">
      <h3>{t('edit.notations')}</h3>
      <ul className="relation-rows source-rows" data-rows>
        {form.notations.map((notation) => {
          const error = errorOf('notations', notation, 'value');
          const id = fieldId('notations', notation.id, 'value');
          const name = notation.value || t('edit.field.notation');
          return (
            <BareRow
              key={notation.id}
              list="notations"
              id={notation.id}
              name={name}
              icon="list"
              error={error}
              errorId={`${id}-error`}
            >
              <BareInput
                id={id}
                label={t('edit.field.notation')}
                value={notation.value}
                isInvalid={error !== undefined}
                onWrite={(value) => write('notations', notation, { value })}
              />
              <BareInput
                id={fieldId('notations', notation.id, 'datatype')}
                label={t('edit.datatype-of', { of: name })}
                value={notation.datatype ?? ''}
                placeholder={t('edit.datatype')}
                isAddress
                onWrite={(datatype) => write('notations', notation, { datatype: datatype || null })}
              />
              <span />
            </BareRow>
          );
        })}
      </ul>
      <AddButton
        list="notations"
        label={t('edit.add-notation')}
        onAdd={() =>
          add(
            'notations',
            { ...EMPTY_ITEM.notations, id: newId() },
            t('edit.added-one', { what: t('edit.field.notation') }),
          )
        }
      />
    </div>
  );
}
