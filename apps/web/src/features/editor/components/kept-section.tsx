import { useTranslation } from 'react-i18next';
import { readStatement } from '../../../lib/content/kept-statement.js';
import { Icon } from '../../../ui/icon.js';
import { setFacts } from '../sheet/form-edits.js';
import { useSheet, useSheetActions } from './sheet-context.js';
import { SheetSection } from './sheet-section.js';

/** What a file said and the model has no place for: it can be read, and taken out. */
export function KeptSection() {
  const { t } = useTranslation();
  const { form, present } = useSheet();
  const { edit, say } = useSheetActions();
  if (present.kept.length === 0) return null;
  return (
    <SheetSection name="kept" title={t('edit.kept')} hint={t('edit.kept.hint')}>
      <dl className="kept kept-rows">
        {form.kept.map((statement) => {
          const { property, value } = readStatement(statement);
          return (
            <div key={statement}>
              <dt>{property}</dt>
              <dd>{value}</dd>
              <dd>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('edit.remove', { what: property || value })}
                  onClick={() => {
                    edit((now) => setFacts({ kept: now.kept.filter((each) => each !== statement) })(now));
                    say(t('edit.removed', { what: property || value }));
                  }}
                >
                  <Icon name="close" />
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
    </SheetSection>
  );
}
