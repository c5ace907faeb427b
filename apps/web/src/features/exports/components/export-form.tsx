import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { useFormat } from '../../../i18n/use-format.js';
import { statsQuery } from '../../../lib/content/stats-query.js';
import {
  estimateBytes,
  EXPORT_FORMATS,
  exportCommand,
  type ExportChoice,
  exportFileName,
  exportPath,
} from '../export-choice.js';
import { CopiedLine } from './copied-line.js';

/** In which format, with or without what is ours; then the file, and the same without a browser. */
export function ExportForm({ lexicon }: { lexicon: LexiconView }) {
  const { t } = useTranslation();
  const id = useId();
  const size = useSize(lexicon.id);
  const [choice, setChoice] = useState<ExportChoice>({ format: 'turtle', provenance: 'false' });
  const path = exportPath(lexicon.id, choice);
  const fileName = exportFileName(lexicon.name, choice);
  return (
    <div className="export-form">
      <fieldset className="formats">
        <legend>{t('export.format')}</legend>
        {EXPORT_FORMATS.map((format) => (
          <div key={format} className="format">
            <label className="choice">
              <input
                type="radio"
                name={`${id}-format`}
                value={format}
                checked={format === choice.format}
                aria-describedby={`${id}-${format}`}
                onChange={() => setChoice({ ...choice, format })}
              />
              <strong>{t(`export.format.${format}`)}</strong>
            </label>
            <span className="small" id={`${id}-${format}`}>
              {t(`export.for.${format}`)}
            </span>
            <span className="small quiet figure">{size({ ...choice, format })}</span>
          </div>
        ))}
      </fieldset>
      <div className="tick">
        <label className="choice">
          <input
            type="checkbox"
            checked={choice.provenance === 'true'}
            aria-describedby={`${id}-provenance`}
            onChange={({ currentTarget: { checked } }) =>
              setChoice({ ...choice, provenance: checked ? 'true' : 'false' })
            }
          />
          {t('export.provenance')}
        </label>
        <p className="small quiet" id={`${id}-provenance`}>
          {t('export.provenance.hint')}
        </p>
      </div>
      <div className="form-actions">
        <a className="button primary" href={path} download={fileName}>
          {t('export.download', { name: fileName })}
        </a>
        <p className="small quiet">{size(choice)}</p>
      </div>
      <section className="elsewhere" aria-labelledby={`${id}-elsewhere`}>
        <h2 className="section-title" id={`${id}-elsewhere`}>
          {t('export.elsewhere')}
        </h2>
        <CopiedLine
          label={t('export.command')}
          copyLabel={t('export.copy.command')}
          text={exportCommand(lexicon.name, choice)}
        />
        <CopiedLine
          label={t('export.address')}
          copyLabel={t('export.copy.address')}
          text={`${window.location.origin}${path}`}
        />
        <p className="small quiet">
          {lexicon.visibility === 'public' ? t('export.address.public') : t('export.address.token')}
        </p>
      </section>
    </div>
  );
}

/** “about 4 MB”, once the lexicon is counted. */
function useSize(lexiconId: string): (choice: ExportChoice) => string | null {
  const { t } = useTranslation();
  const { bytes } = useFormat();
  const { data: stats } = useQuery(statsQuery(lexiconId));
  return (choice) => {
    if (!stats) return null;
    const size = estimateBytes(stats, choice);
    return size < 1_000_000
      ? t('export.size.small', { size: bytes(1_000_000) })
      : t('export.size', { size: bytes(size) });
  };
}
