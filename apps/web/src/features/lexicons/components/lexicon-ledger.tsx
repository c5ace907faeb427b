import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { lexiconsQuery } from '../../../lib/content/lexicons-query.js';

const SHOWN_LANGUAGES = 6;

export function LexiconLedger() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: lexicons, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(lexiconsQuery);
  if (lexicons.length === 0) return <p className="empty">{t('home.empty')}</p>;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col" className="name">
              {t('lexicon.one')}
            </th>
            <th scope="col">{t('lexicon.languages')}</th>
            <th scope="col" className="figure">
              {t('lexicon.terms')}
            </th>
            <th scope="col" className="figure">
              {t('lexicon.changed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lexicons.map(({ id, name, description, workspaceName, languages, termCount, updatedAt }) => (
            <tr key={id}>
              <th scope="row">
                <Link className="word" to="/lexicons/$lexiconId" params={{ lexiconId: id }}>
                  {name}
                </Link>
                <span className="about">{description ?? (workspaceName === name ? null : workspaceName)}</span>
              </th>
              <td data-name={t('lexicon.languages')}>
                {languages.slice(0, SHOWN_LANGUAGES).join(', ')}
                {languages.length > SHOWN_LANGUAGES && ` +${languages.length - SHOWN_LANGUAGES}`}
              </td>
              <td className="figure" data-name={t('lexicon.terms')}>
                {format.number(termCount)}
              </td>
              <td className="figure" data-name={t('lexicon.changed')}>
                {format.date(updatedAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasNextPage && (
        <button type="button" className="button plain" onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </button>
      )}
    </>
  );
}
