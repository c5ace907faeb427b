import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import type { Draft } from '../../../lib/drafts.js';
import { Icon } from '../../../ui/icon.js';

/** What was begun on this device and not saved, to go on with. */
export function DraftRows({ drafts }: { drafts: readonly Draft[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return drafts.map(({ key, kind, name, href, savedAt }) => (
    <li key={key}>
      <Icon name="edit" className="quiet" label={t('home.draft')} />
      <Link className="word" to={href}>
        {name}
      </Link>
      <time className="age" dateTime={savedAt}>
        {format.when(savedAt).text}
      </time>
      <span className="what">
        <span>
          {t(`home.draft.${kind}`)}{' '}
          <Link className="link" to={href} aria-label={t('home.draft.resume-one', { name })}>
            {t('home.draft.resume')}
          </Link>
        </span>
      </span>
    </li>
  ));
}
