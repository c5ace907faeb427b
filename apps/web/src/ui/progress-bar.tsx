import '../styles/meter.css';

interface ProgressBarProps {
  /** What goes on. */
  label: string;
  /** Between 0 and 1; absent while nobody can tell. */
  share?: number;
}

export function ProgressBar({ label, share }: ProgressBarProps) {
  return (
    <progress className="progress" aria-label={label} {...(share === undefined ? {} : { value: share, max: 1 })} />
  );
}
