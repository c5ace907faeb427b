import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RelationView } from '@lexikon/contracts/relations';

export type RelationFactValues = Pick<RelationView, 'strength' | 'confidence' | 'note' | 'period' | 'evidence'>;

interface RelationFactsProps {
  values: RelationFactValues;
  onChange: (values: RelationFactValues) => void;
}

/** How strong, how sure, when, and on what evidence. All of it may stay unsaid. */
export function RelationFacts({ values, onChange }: RelationFactsProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="relation-facts">
      {(['strength', 'confidence'] as const).map((fact) => (
        <Share
          key={fact}
          label={t(`edit.relation.${fact}`)}
          value={values[fact]}
          onChange={(value) => onChange({ ...values, [fact]: value })}
        />
      ))}
      {(['period', 'note', 'evidence'] as const).map((fact) => (
        <div key={fact} className="field">
          <label htmlFor={`${id}-${fact}`}>{t(`edit.relation.${fact}`)}</label>
          <input
            className="input"
            id={`${id}-${fact}`}
            maxLength={2_000}
            autoComplete="off"
            value={values[fact] ?? ''}
            onChange={(event) => onChange({ ...values, [fact]: event.currentTarget.value || null })}
          />
        </div>
      ))}
    </div>
  );
}

interface ShareProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** Between 0 and 1, in tenths; or not said. */
function Share({ label, value, onChange }: ShareProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        className="input figure"
        id={id}
        type="number"
        min={0}
        max={1}
        step={0.1}
        placeholder={t('edit.relation.unsaid')}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const number = currentTarget.valueAsNumber;
          onChange(Number.isNaN(number) ? null : Math.min(1, Math.max(0, number)));
        }}
      />
    </div>
  );
}
