import { useTranslation } from 'react-i18next';
import { Keys } from '../../../ui/shortcuts/keys.js';

interface PaletteKeysProps {
  isTerm: boolean;
  mayScope: boolean;
}

/** What the keyboard can do here, in the foot. */
export function PaletteKeys({ isTerm, mayScope }: PaletteKeysProps) {
  const { t } = useTranslation();
  return (
    <p className="keys">
      <span>
        <Keys keys="ArrowUp ArrowDown" /> {t('palette.keys.choose')}
      </span>
      <span>
        <Keys keys="Enter" /> {t('palette.keys.open')}
      </span>
      {isTerm && (
        <span>
          <Keys keys="Alt+e" /> {t('palette.keys.edit')}
        </span>
      )}
      {mayScope && (
        <span>
          <Keys keys="Tab" /> {t('palette.keys.scope')}
        </span>
      )}
      <span className="end">
        <Keys keys="Escape" /> {t('palette.keys.close')}
      </span>
    </p>
  );
}
