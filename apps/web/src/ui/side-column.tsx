import { type MouseEvent, type ReactNode, useState } from 'react';
import { Icon } from './icon.js';

interface SideColumnProps {
  label: string;
  /** What the button says that opens the column where there is no room for it beside the page. */
  toggle: string;
  children: ReactNode;
}

/** The list at the left; on a narrow screen it opens above the page, and closes when it has led somewhere. */
export function SideColumn({ label, toggle, children }: SideColumnProps) {
  const [isOpen, setOpen] = useState(false);
  const handleClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // The router prevents every link's default; what only turns a branch stops its click.
    if (link) setOpen(false);
  };
  return (
    <>
      <button type="button" className="column-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="list" />
        {toggle}
      </button>
      <nav className={isOpen ? 'column open' : 'column'} aria-label={label} onClick={handleClick}>
        {children}
      </nav>
    </>
  );
}
