import { useTranslation } from 'react-i18next';

interface SkeletonProps {
  /** How many lines will stand here, so that nothing jumps when they come. */
  lines?: number;
}

/** Hairlines at the height of the lines to come. */
export function Skeleton({ lines = 8 }: SkeletonProps) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status" aria-label={t('page.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}
