import { useTranslation } from 'react-i18next';
import { MatchKindSchema } from '@lexikon/contracts/sheets';
import { fieldId } from '../field-id.js';
import { EMPTY_ITEM } from '../sheet/new-item.js';
import { newId } from '../sheet/sheet-form.js';
import { AddButton } from './add-button.js';
import { BareInput, BareRow } from './bare-row.js';
import { OpenLink } from './open-link.js';
import { useErrorOf, useSheet, useSheetActions } from './sheet-context.js';
import { SheetSection } from './sheet-section.js';

/** Concepts elsewhere that mean the same, or nearly. */
export function MatchSection() {
  const { t } = useTranslation();
  const { form } = useSheet();
  const { write, add } = useSheetActions();
  const errorOf = useErrorOf();
  return (
    <SheetSection name="matches" title={t('edit.matches')} hint={t('edit.matches.hint')}>
      <ul className="relation-rows match-rows" data-rows>
        {form.matches.map((match) => {
          const error = errorOf('matches', match, 'iri');
          const id = fieldId('matches', match.id, 'iri');
          const name = match.iri || t('edit.field.match');
          return (
            <BareRow
              key={match.id}
              list="matches"
              id={match.id}
              name={name}
              icon="equivalent"
              error={error}
              errorId={`${id}-error`}
            >
              <select
                className="input select bare"
                aria-label={t('edit.kind-of', { of: name })}
                value={match.kind}
                onChange={(event) =>
                  write('matches', match, { kind: MatchKindSchema.parse(event.currentTarget.value) })
                }
              >
                {MatchKindSchema.options.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`match.kind.${kind}`)}
                  </option>
                ))}
              </select>
              <BareInput
                id={id}
                label={t('edit.field.match')}
                value={match.iri}
                placeholder={t('edit.match.placeholder')}
                isInvalid={error !== undefined}
                isAddress
                onWrite={(iri) => write('matches', match, { iri })}
              />
              <OpenLink url={match.iri} />
            </BareRow>
          );
        })}
      </ul>
      <AddButton
        list="matches"
        label={t('edit.add-match')}
        onAdd={() =>
          add('matches', { ...EMPTY_ITEM.matches, id: newId() }, t('edit.added-one', { what: t('edit.field.match') }))
        }
      />
    </SheetSection>
  );
}
