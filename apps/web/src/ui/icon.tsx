import type { ReactNode } from 'react';

const FILLED = { fill: 'currentColor' };
const SOLID = { fill: 'currentColor', stroke: 'none' };

/** Every mark of the interface on a grid of 16: statuses, relations, actions. */
const MARKS = {
  draft: <circle cx="8" cy="8" r="5.75" strokeDasharray="2.3 2.2" />,
  proposed: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <circle cx="8" cy="8" r="1.6" {...SOLID} />
    </>
  ),
  in_review: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5z" {...SOLID} />
    </>
  ),
  validated: (
    <>
      <circle cx="8" cy="8" r="6.5" {...SOLID} />
      <path className="on-disc" d="M5.2 8.2l2 2 3.7-4.3" />
    </>
  ),
  deprecated: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M4 12l8-8" />
    </>
  ),
  broader: <path d="M8 3l5.5 9.5h-11z" {...FILLED} />,
  narrower: <path d="M8 13L2.5 3.5h11z" />,
  'is-a': <path d="M8 2l4 6.5H4zM8 8.5V14" />,
  'part-of': <path d="M8 2l4.5 6L8 14l-4.5-6z" {...FILLED} />,
  'has-part': <path d="M8 2l4.5 6L8 14l-4.5-6z" />,
  'instance-of': (
    <>
      <circle cx="8" cy="11" r="2.6" {...FILLED} />
      <path d="M8 8V2M5 2h6" />
    </>
  ),
  related: (
    <>
      <circle cx="3.75" cy="8" r="2" />
      <circle cx="12.25" cy="8" r="2" />
      <path d="M5.75 8h4.5" strokeDasharray=".1 2.2" />
    </>
  ),
  opposes: <path d="M1.5 8h4.25M3.75 5.5L6.25 8l-2.5 2.5M14.5 8h-4.25M12.25 5.5L9.75 8l2.5 2.5" />,
  equivalent: <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />,
  employs: <path d="M2.5 4.5h4v7h-4zM6.5 8h7M11 5.5L13.5 8 11 10.5" />,
  causes: (
    <>
      <path d="M2 8h8" />
      <path d="M9 4.5L14 8l-5 3.5z" {...FILLED} />
    </>
  ),
  'results-from': (
    <>
      <path d="M14 8H6" />
      <path d="M7 4.5L2 8l5 3.5z" />
    </>
  ),
  precedes: <path d="M3 4l4 4-4 4M8.5 4l4 4-4 4" />,
  follows: <path d="M13 4L9 8l4 4M7.5 4l-4 4 4 4" />,
  influences: (
    <>
      <path d="M1.75 9.5c1.6-4.2 3.6-4.2 5.2-1s3.4 3 4.6-.5" />
      <path d="M9.6 7.2L12 6.6l1.2 2.3" />
    </>
  ),
  turn: <path d="M6 4l4 4-4 4" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5L14 14" />
    </>
  ),
  plus: <path d="M8 3v10M3 8h10" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  down: <path d="M4 6l4 4 4-4" />,
  up: <path d="M4 10l4-4 4 4" />,
  warn: <path d="M8 2.5l6 11H2zM8 6.5v3.2M8 11.6v.2" />,
  left: <path d="M10 3L5 8l5 5" />,
  right: <path d="M6 3l5 5-5 5" />,
  edit: <path d="M3 13l.7-2.8 7-7 2.1 2.1-7 7z" />,
  keep: <path d="M4.5 2.5h7v11L8 10.8l-3.5 2.7z" />,
  stop: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M5 8h6" />
    </>
  ),
  more: (
    <>
      <circle cx="3.5" cy="8" r="1" {...SOLID} />
      <circle cx="8" cy="8" r="1" {...SOLID} />
      <circle cx="12.5" cy="8" r="1" {...SOLID} />
    </>
  ),
  book: <path d="M3 3h4.2c.5 0 .8.3.8.8V13c0-.5-.3-.8-.8-.8H3zM13 3H8.8c-.5 0-.8.3-.8.8V13c0-.5.3-.8.8-.8H13z" />,
  list: <path d="M2.5 4h11M2.5 8h11M2.5 12h7" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof MARKS;

interface IconProps {
  name: IconName;
  className?: string;
  /** Says what it means where no words stand beside it. Without one it is decoration. */
  label?: string;
}

export function Icon({ name, className, label }: IconProps) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={className ? `icon ${className}` : 'icon'} viewBox="0 0 16 16" {...spoken}>
      {MARKS[name]}
    </svg>
  );
}
