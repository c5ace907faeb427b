import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { type PartAmounts, PREVIEW_PARTS, type PreviewPart } from '../import-search.js';
import { OUTCOME_SIGNS } from '../outcome-signs.js';

interface OutcomeNavProps {
  importId: string;
  amounts: PartAmounts;
  hasRejected: boolean;
  current: PreviewPart | null;
}

/** What the comparison came to, in figures that are also the way there. */
export function OutcomeNav({ importId, amounts, hasRejected, current }: OutcomeNavProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <nav className="outcomes" aria-label={t('import.outcomes')}>
      {PREVIEW_PARTS.map((part) => {
        const amount = amounts[part];
        return (
          <Link
            key={part}
            to="/imports/$importId"
            params={{ importId }}
            search={{ part }}
            resetScroll={false}
            className={amount === 0 ? 'none' : undefined}
            aria-current={part === current ? 'true' : undefined}
          >
            <span className="amount">{number(amount)}</span>
            <PartSign part={part} hasRejected={hasRejected} />
            <span>{t(`import.outcome.${part}`, { count: amount })}</span>
          </Link>
        );
      })}
    </nav>
  );
}

export function PartSign({ part, hasRejected = false }: { part: PreviewPart; hasRejected?: boolean }) {
  if (part === 'kept') return <Icon name="keep" className="quiet" />;
  if (part === 'findings')
    return hasRejected ? <Icon name="stop" className="stop" /> : <Icon name="warn" className="quiet" />;
  const [sign, tone] = OUTCOME_SIGNS[part];
  return (
    <span className={`sign ${tone}`} aria-hidden>
      {sign}
    </span>
  );
}
