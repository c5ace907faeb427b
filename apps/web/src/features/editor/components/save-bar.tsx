import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { Keys } from '../../../ui/shortcuts/keys.js';
import type { SavingStep } from '../saving-steps.js';
import type { SheetEditor } from '../use-sheet-editor.js';

interface SaveBarProps {
  editor: SheetEditor;
  steps: readonly SavingStep[];
  onSubmit: (step: SavingStep) => void;
  onSummary: () => void;
  onLater: () => void;
  onDiscard: () => void;
  onFirstError: () => void;
  /** While the summary stands open the reason is asked for there. */
  hasReason: boolean;
}

/** What is kept and where, how much has changed, what stands in the way; and the ways out. */
export function SaveBar({
  editor,
  steps,
  onSubmit,
  onSummary,
  onLater,
  onDiscard,
  onFirstError,
  hasReason,
}: SaveBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { changes, errors, draft, isSaving, reason, setReason } = editor;
  const [usual, ...others] = steps;
  return (
    <section className="save-bar" aria-label={t('action.save')}>
      <span className="kept-at">
        {draft.isRefused
          ? t('edit.draft.refused')
          : draft.savedAt !== null
            ? t('edit.draft.kept', { time: format.time(draft.savedAt) })
            : t('edit.draft.none')}
      </span>
      {changes.length > 0 && (
        <button type="button" className="link" onClick={onSummary}>
          {t('edit.changes', { count: changes.length })}
        </button>
      )}
      <span role="status">
        {errors.length > 0 && (
          <button type="button" className="error link" onClick={onFirstError}>
            <Icon name="warn" />
            {t('edit.to-mend', { count: errors.length })}
          </button>
        )}
      </span>
      {hasReason && changes.length > 0 && (
        <input
          className="input reason"
          aria-label={t('edit.reason')}
          placeholder={t('edit.reason')}
          maxLength={500}
          autoComplete="off"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <span className="end">
        <button type="button" className="button" onClick={onDiscard}>
          {changes.length > 0 ? t('edit.discard') : t('action.cancel')}
        </button>
        {changes.length > 0 && !draft.isRefused && (
          <button type="button" className="button later" onClick={onLater}>
            {t('edit.later')}
          </button>
        )}
        {others.map((step) => (
          <button
            key={step.word}
            type="button"
            className="button"
            disabled={isSaving || isIdle(step, editor)}
            onClick={() => onSubmit(step)}
          >
            {t(`edit.save.${step.word}`)}
          </button>
        ))}
        {usual && (
          <button
            type="button"
            className="button primary"
            disabled={isSaving || isIdle(usual, editor)}
            onClick={() => onSubmit(usual)}
          >
            {t(`edit.save.${usual.word}`)}
            <Keys keys="Mod+s" />
          </button>
        )}
      </span>
    </section>
  );
}

/** Nothing would come of it: no word is changed, nor the status. */
function isIdle({ status }: SavingStep, { changes, isChanged }: SheetEditor): boolean {
  return status === undefined && changes.length === 0 && !isChanged;
}
