import { useTranslation } from 'react-i18next';
import type { RelationCheckView } from '@lexikon/contracts/relations';
import { useLanguage } from '../../../i18n/language.js';
import { relationWord } from '../../../lib/content/relation-family.js';
import { Icon } from '../../../ui/icon.js';
import { useSheet } from './sheet-context.js';

interface RelationVerdictProps extends RelationCheckView {
  type: string;
}

/** Why a relation cannot be, before anyone tries: of a circle, the whole way round. */
export function RelationVerdict({ outcome, path, type }: RelationVerdictProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { types } = useSheet();
  // The way is told as relations are stored: an inverse reads like its type.
  const stored = types.find(({ inverseKey }) => inverseKey === type)?.key ?? type;
  const word = relationWord(stored, types, language);
  return (
    <div role="alert">
      {outcome !== 'ok' && (
        <div className="notice">
          <Icon name="warn" />
          <div>
            <p>
              <b>{t(`edit.check.${outcome}`)}</b>
            </p>
            {path.length > 0 && (
              <p className="cycle">
                {path.map(({ id, name }, index) => (
                  <span key={`${id} ${index}`}>
                    {index > 0 && <small>{` ${word} `}</small>}
                    <span className="serif">{name}</span>
                  </span>
                ))}
              </p>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
