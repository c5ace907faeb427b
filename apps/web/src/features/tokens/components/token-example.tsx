import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../ui/copy-button.js';

/** No token yet: what one is for, by a call that works as soon as there is one. */
export function TokenExample() {
  const { t } = useTranslation();
  const line = `curl -H "Authorization: Bearer lxk_…" "${window.location.origin}/api/search?q=${t('tokens.example.word')}"`;
  return (
    <div className="example">
      <p>{t('tokens.none')}</p>
      <div className="code-line">
        <code>{line}</code>
        <CopyButton text={line} label={t('action.copy')} />
      </div>
    </div>
  );
}
