import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

interface BlankAnchorProps extends ComponentProps<'a'> {
  /** What is missing here: “no definition in French”. */
  label: string;
  /** As words with a dashed line under them; else the dashed line alone, as in a table. */
  hasWords?: boolean;
}

function BlankAnchor({ label, hasWords = false, ...props }: BlankAnchorProps) {
  return hasWords ? (
    <a {...props} className="absent">
      {label}
    </a>
  ) : (
    <a {...props} className="blank-link" aria-label={label} title={label}>
      <span className="blank" />
    </a>
  );
}

/** What is missing shows: a dashed blank that leads to where it is filled in. */
export const BlankLink = createLink(BlankAnchor);
