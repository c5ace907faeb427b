import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Dialog } from '../../../ui/dialog.js';
import type { Bulk, BulkProblem } from '../use-bulk.js';

const REASONS = ['status.not-a-step', 'status.needs-reviewer', 'status.needs-other-eyes', 'term.not-found'] as const;

interface BulkProblemDialogProps {
  problem: BulkProblem;
  bulk: Bulk;
}

/** Nothing was changed, because of some: whether to leave those out, or to change them as they are now. */
export function BulkProblemDialog({ problem, bulk }: BulkProblemDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, count, termIds, request } = problem;
  const reason = REASONS.find((each) => each === problem.reason) ?? 'other';
  const others = request.terms.length - termIds.length;
  // Only those that are named can be left out.
  const canLeaveOut = termIds.length === count && others > 0;
  return (
    <Dialog title={t('bulk.stopped')} size="narrow" onClose={bulk.forget}>
      <div className="stack">
        <p>
          {kind === 'stale'
            ? t('bulk.stale', { count, amount: format.number(count) })
            : t('bulk.refused', { count, amount: format.number(count) })}
        </p>
        {kind === 'refused' && <p>{t(`bulk.refused.${reason}`)}</p>}
        <div className="dialog-actions">
          <button type="button" className="button" data-autofocus onClick={bulk.forget}>
            {t('action.cancel')}
          </button>
          {kind === 'stale' && (
            <button type="button" className="button" onClick={() => bulk.override(problem)}>
              {t('bulk.override')}
            </button>
          )}
          {canLeaveOut && (
            <button type="button" className="button primary" onClick={() => bulk.leaveOut(problem)}>
              {t('bulk.leave-out', { count: others, amount: format.number(others) })}
            </button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
