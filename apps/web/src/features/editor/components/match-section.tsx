import { useTranslation } from 'react-i18next';
import { MatchKindSchema } from '@lexikon/contracts/sheets';
import { Icon } from '../../../ui/icon.js';
import { fieldId } from '../field-id.js';
import { EMPTY_ITEM } from '../sheet/new-item.js';
import { newId } from '../sheet/sheet-form.js';
import { BareInput, BareRow } from './bare-row.js';
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
      <p className="below-list">
        <button
          type="button"
          className="button plain"
          id="add-matches"
          onClick={() =>
            add('matches', { ...EMPTY_ITEM.matches, id: newId() }, t('edit.added-one', { what: t('edit.field.match') }))
          }
        >
          <Icon name="plus" />
          {t('edit.add-match')}
        </button>
      </p>
    </SheetSection>
  );
}

/** Only where a browser can go there. */
export function OpenLink({ url }: { url: string | null }) {
  const { t } = useTranslation();
  if (url === null || !/^https?:\/\/\S+$/u.test(url)) return <span />;
  return (
    <a className="link small" href={url} target="_blank" rel="noreferrer" aria-label={t('edit.open-of', { url })}>
      {t('edit.open')}
    </a>
  );
}

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
      <p className="below-list">
        <button
          type="button"
          className="button plain"
          id="add-sources"
          onClick={() =>
            add(
              'sources',
              { ...EMPTY_ITEM.sources, id: newId() },
              t('edit.added-one', { what: t('edit.field.source') }),
            )
          }
        >
          <Icon name="plus" />
          {t('edit.add-source')}
        </button>
      </p>
    </SheetSection>
  );
}
