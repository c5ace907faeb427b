import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkConnection, useConnection, watchConnection } from '../../../lib/connection.js';
import { Icon } from '../../../ui/icon.js';

/** Says that the server is out of reach, once it is certain, and that what is on the page is what was read last. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const connection = useConnection();
  const [isTrying, setTrying] = useState(false);
  useEffect(watchConnection, []);
  const tryNow = async () => {
    setTrying(true);
    await checkConnection();
    setTrying(false);
  };
  return (
    <div className="connection" role="status">
      {connection === 'lost' && (
        <div className="connection-line">
          <Icon name="warn" />
          <p>{t('connection.lost')}</p>
          <button type="button" className="link" disabled={isTrying} onClick={() => void tryNow()}>
            {isTrying ? t('connection.trying') : t('connection.try-now')}
          </button>
        </div>
      )}
    </div>
  );
}
