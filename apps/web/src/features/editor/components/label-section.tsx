import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { HomographNotice } from '../../../ui/homograph-notice.js';
import { Icon } from '../../../ui/icon.js';
import { labelColumn } from '../sheet/field-rows.js';
import { EMPTY_ITEM } from '../sheet/new-item.js';
import { newId } from '../sheet/sheet-form.js';
import { LabelRow } from './label-row.js';
import { useErrorOf, useSheet, useSheetActions } from './sheet-context.js';
import { SheetSection } from './sheet-section.js';

const TYPING_MS = 300;

/** The names of a term, down each language. */
export function LabelSection() {
  const { t } = useTranslation();
  const { languages } = useSheet();
  return (
    <SheetSection name="labels" title={t('edit.labels')}>
      <div className="pair">
        {languages.map((language, position) => (
          <LabelsIn key={language} language={language} position={position} />
        ))}
      </div>
    </SheetSection>
  );
}

function LabelsIn({ language, position }: { language: string; position: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { form, present, termId, lexicon } = useSheet();
  const { add } = useSheetActions();
  const errorOf = useErrorOf();
  const { labels, blank } = labelColumn(form, present, { language, position });
  const ids = labels.map(({ id }) => id);
  const known = new Set(present.labels.map(({ id, text }) => `${id} ${text}`));
  // What stood there before is no news: only what is being written is looked up.
  const written = labels.filter(({ id, text }) => text.trim() !== '' && !known.has(`${id} ${text}`));
  const [texts] = useDebouncedValue(written.map(({ text }) => text.trim()).join('\n'), TYPING_MS);
  const isNameless = form.labels.every(({ text }) => text.trim() === '');
  return (
    <div className="stack" data-rows>
      <div role="group" aria-label={t('edit.labels.in', { language: format.languageName(language) })}>
        <p className="code tongue" aria-hidden>
          {language}
        </p>
        {blank && (
          <LabelRow
            key={blank.id}
            label={blank}
            isBlank
            error={errorOf('labels', isNameless && position === 0 ? { ...blank, id: '' } : blank, 'text')}
            among={ids}
          />
        )}
        {labels.map((label) => (
          <LabelRow
            key={label.id}
            label={label}
            error={errorOf('labels', label, 'text') ?? errorOf('labels', label, 'kind')}
            among={ids}
          />
        ))}
      </div>
      {texts
        .split('\n')
        .filter(Boolean)
        .map((text) => (
          <HomographNotice key={text} lexiconId={lexicon.id} label={text} language={language} besideTermId={termId} />
        ))}
      <button
        type="button"
        className="button plain alone"
        id={position === 0 ? 'add-labels' : undefined}
        aria-label={t('edit.in', { field: t('edit.add-label'), language: format.languageName(language) })}
        onClick={() =>
          add(
            'labels',
            { ...EMPTY_ITEM.labels, id: newId(), language },
            t('edit.added', { what: t('edit.field.label'), language: format.languageName(language) }),
          )
        }
      >
        <Icon name="plus" />
        {t('edit.add-label')}
      </button>
    </div>
  );
}
