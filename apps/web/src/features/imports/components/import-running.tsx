import { useTranslation } from 'react-i18next';
import type { ImportView } from '@lexikon/contracts/imports';
import { useFormat } from '../../../i18n/use-format.js';
import { ProgressBar } from '../../../ui/progress-bar.js';
import { useCancelImport } from '../api/cancel-import.js';

/** How often a screen reader is told of progress: each quarter. */
const QUARTERS = 4;

/** A job at work on an import. The page may be left: it goes on, and this address shows it again. */
export function ImportRunning({ view }: { view: ImportView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const cancelImport = useCancelImport(view.id);
  const { done, total } = view.progress;
  const phase = phaseOf(view);
  const share = total === null || total === 0 ? undefined : Math.min(1, done / total);
  const words = t(`import.phase.${phase}`);
  return (
    <div className="running">
      <p className="phase">
        {words}
        <span className="quiet figure">
          {phase === 'reading' && done > 0 && format.bytes(done)}
          {share !== undefined &&
            t('import.done-of-total', { done: format.number(done), total: format.number(total ?? 0) })}
        </span>
      </p>
      <ProgressBar label={words} {...(share === undefined ? {} : { share })} />
      <p className="visually-hidden" role="status">
        {words}
        {share !== undefined && ` ${format.percent((Math.floor(share * QUARTERS) * 100) / QUARTERS)}`}
      </p>
      <p className="small quiet">{t('import.running.leave')}</p>
      <button
        type="button"
        className="button"
        disabled={cancelImport.isPending || cancelImport.isSuccess}
        onClick={() => cancelImport.mutate()}
      >
        {cancelImport.isSuccess ? t('import.cancelling') : t('import.cancel')}
      </button>
    </div>
  );
}

const PHASES = ['queued', 'reading', 'comparing', 'applying'] as const;

/** A phase that this version of the interface does not know is told by the state. */
function phaseOf({ state, progress }: ImportView): (typeof PHASES)[number] {
  if (state === 'queued') return 'queued';
  if (state === 'applying') return progress.phase === 'applying' ? 'applying' : 'queued';
  return PHASES.find((phase) => phase === progress.phase) ?? 'reading';
}
