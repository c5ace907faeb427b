import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../lib/format.js';
import { languageOf, valueOf } from '../sheet/item-fields.js';
import { type Clash, clashKey, type FieldClash } from '../sheet/merge-forms.js';
import { type Choices, itemOf } from '../use-conflict.js';
import { isFreeText, useClashName } from './clash-row.js';

/** What comes of the choices, to be written otherwise still. */
export function ClashResults({ clashes, choices }: { clashes: readonly Clash[]; choices: Choices }) {
  const { t } = useTranslation();
  const texts = clashes.filter((clash): clash is FieldClash => clash.kind === 'field' && isFreeText(clash.field));
  if (texts.length === 0) return null;
  return (
    <section className="row" aria-labelledby="result">
      <h2 className="name" id="result">
        {t('conflict.result')}
        <small>{t('conflict.result.hint')}</small>
      </h2>
      <div className="merged">
        {texts.map((clash) => (
          <Result key={clashKey(clash)} clash={clash} choices={choices} />
        ))}
      </div>
    </section>
  );
}

function Result({ clash, choices }: { clash: FieldClash; choices: Choices }) {
  const { field, language } = useClashName(clash, choices);
  const item = itemOf(clash, choices.merged);
  const tag = item && languageOf(item);
  const id = `result-${clashKey(clash)}`;
  return (
    <div className="field">
      <label htmlFor={id}>{[field, language].filter(Boolean).join(', ')}</label>
      <textarea
        className="input"
        id={id}
        rows={3}
        {...(tag ? { lang: tag, dir: directionOf(tag) } : {})}
        value={String((item && valueOf(item, clash.field)) ?? '')}
        onChange={(event) => choices.write(clash, event.currentTarget.value)}
      />
    </div>
  );
}
