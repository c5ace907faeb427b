import { useTranslation } from 'react-i18next';

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
