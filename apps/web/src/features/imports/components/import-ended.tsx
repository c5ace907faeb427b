import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { messageFor } from '@lexikon/contracts/error-messages';
import type { ImportView } from '@lexikon/contracts/imports';
import { useLanguage } from '../../../i18n/language.js';
import { shortenIri } from '../../../lib/content/kept-statement.js';
import { findSent } from '../sent-files.js';

const FindingsSchema = z.array(
  z.object({ code: z.string(), subject: z.string(), message: z.string(), line: z.number().nullable() }),
);

/** An import that came to nothing: why, that nothing is lost, and how to go on. */
export function ImportEnded({ view }: { view: ImportView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { id, lexiconId, state, error } = view;
  const said = error && state === 'failed' ? messageFor(error.code, language, error.details) : null;
  const hasFile = findSent(id) !== null;
  const findings = FindingsSchema.safeParse(error?.details['findings']).data ?? [];
  return (
    <div className="ended">
      {said ? (
        <div className="problem" role="alert">
          <strong>{said.title}</strong>
          <p>
            {error?.code === 'import.strict'
              ? t('import.strict.refused', { count: Number(error.details['count']) })
              : said.detail}
          </p>
        </div>
      ) : (
        <p role="status">{state === 'discarded' ? t('import.discarded') : t('import.cancelled')}</p>
      )}
      <p className="quiet">{t('import.nothing-written')}</p>
      {findings.length > 0 && (
        <ul className="strict-findings">
          {findings.map(({ subject, message, line }, index) => (
            <li key={index}>
              <span className="quiet small">{line === null ? shortenIri(subject) : t('import.line', { line })}</span>
              <span lang="en">{message}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="result-actions">
        {hasFile && (
          <Link className="button" to="/lexicons/$lexiconId/import" params={{ lexiconId }} search={{ again: id }}>
            {t('import.try-again')}
          </Link>
        )}
        <Link className="button" to="/lexicons/$lexiconId/import" params={{ lexiconId }}>
          {t('import.another')}
        </Link>
        <Link className="link" to="/lexicons/$lexiconId" params={{ lexiconId }}>
          {t('import.open-lexicon')}
        </Link>
      </div>
    </div>
  );
}
