import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { HOMOGRAPH_MESSAGES } from '../i18n/messages/homographs.js';
import { registerMessages } from '../i18n/register-messages.js';
import { homographsQuery } from '../lib/content/homographs-query.js';
import { Icon } from './icon.js';

registerMessages(HOMOGRAPH_MESSAGES);

/** More than these are counted, not shown: the notice stands between two fields. */
const SHOWN = 3;

interface HomographNoticeProps {
  lexiconId: string;
  /** As it is typed: the caller waits for the typing to rest. */
  label: string;
  language: string;
  /** The term that it is written in; it names itself. */
  besideTermId?: string;
}

/**
 * Shows the other senses of a word, so that the choice is informed; they open beside what is being written. It never
 * blocks: homographs are allowed.
 */
export function HomographNotice({ lexiconId, label, language, besideTermId }: HomographNoticeProps) {
  const { t } = useTranslation();
  // Advice that does not come is no trouble worth a page.
  const { data } = useQuery({ ...homographsQuery(lexiconId, label, language), throwOnError: false });
  const terms = (data?.items ?? []).flatMap((warning) => warning.terms).filter(({ id }) => id !== besideTermId);
  const senses = [...new Map(terms.map((term) => [term.id, term])).values()];
  return (
    <div role="status">
      {senses.length > 0 && (
        <div className="notice">
          <Icon name="warn" />
          <div>
            <p>
              <b>{t('homograph.title', { label, count: senses.length })}</b>
            </p>
            {senses.slice(0, SHOWN).map(({ id, name, definition }) => (
              <p key={id}>
                <Link className="link" to="/terms/$termId" params={{ termId: id }} target="_blank">
                  {t('homograph.open', { name })}
                </Link>{' '}
                <span className="serif">{definition ?? t('homograph.undefined')}</span>
              </p>
            ))}
            <p>{t('homograph.keep')}</p>
          </div>
        </div>
      )}
    </div>
  );
}
