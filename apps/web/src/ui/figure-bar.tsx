import type { CSSProperties, ReactNode } from 'react';
import '../styles/meter.css';
import { useFormat } from '../i18n/use-format.js';

interface FigureBarProps {
  label: ReactNode;
  /** Between 0 and 1. */
  share: number;
  /** What stands at the end of the line; the share in per cent where absent. */
  figure?: string;
}

/** A share as a line of a small chart: what, how much, and a hairline as long as that. */
export function FigureBar({ label, share, figure }: FigureBarProps) {
  const format = useFormat();
  // The one thing a stylesheet cannot know is the figure itself.
  const part = { '--part': `${(share * 100).toFixed(2)}%` } as CSSProperties;
  return (
    <div className="figure-bar">
      <span>{label}</span>
      <span className="figure">{figure ?? format.percent(Math.round(share * 100))}</span>
      <span className="share" style={part} />
    </div>
  );
}
