import { useTranslation } from 'react-i18next';
import { fieldId } from '../field-id.js';
import { EMPTY_ITEM } from '../sheet/new-item.js';
import { newId } from '../sheet/sheet-form.js';
import { AddButton } from './add-button.js';
import { BareInput, BareRow } from './bare-row.js';
import { OpenLink } from './open-link.js';
import { useErrorOf, useSheet, useSheetActions } from './sheet-context.js';
import { SheetSection } from './sheet-section.js';

/** Where what is written here was found. */
export function SourceSection() {
  const { t } = useTranslation();
  const { form } = useSheet();
  const { write, add } = useSheetActions();
  const errorOf = useErrorOf();
  return (
    <SheetSection name="sources" title={t('edit.sources')}>
      <ul className="relation-rows source-rows" data-rows>
        {form.sources.map((source) => {
          const error = errorOf('sources', source, 'text') ?? errorOf('sources', source, 'url');
          const id = fieldId('sources', source.id, 'text');
          const name = source.text || t('edit.field.source');
          return (
            <BareRow
              key={source.id}
              list="sources"
              id={source.id}
              name={name}
              icon="book"
              error={error}
              errorId={`${id}-error`}
            >
              <BareInput
                id={id}
                label={t('edit.field.source')}
                value={source.text}
                placeholder={t('edit.source.placeholder')}
                isInvalid={error !== undefined}
                onWrite={(text) => write('sources', source, { text })}
              />
              <BareInput
                id={fieldId('sources', source.id, 'url')}
                label={t('edit.url-of', { of: name })}
                value={source.url ?? ''}
                placeholder={t('edit.source.url')}
                isAddress
                onWrite={(url) => write('sources', source, { url: url || null })}
              />
              <OpenLink url={source.url} />
            </BareRow>
          );
        })}
      </ul>
      <AddButton
        list="sources"
        label={t('edit.add-source')}
        onAdd={() =>
          add('sources', { ...EMPTY_ITEM.sources, id: newId() }, t('edit.added-one', { what: t('edit.field.source') }))
        }
      />
    </SheetSection>
  );
}
