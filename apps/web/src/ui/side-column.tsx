import { type MouseEvent, type ReactNode, useState } from 'react';
import '../styles/column.css';
import { Drawer } from './drawer.js';
import { Icon } from './icon.js';
import { useMediaQuery } from './use-media-query.js';

/** Where there is no room for a column beside the page. */
const NARROW = '(max-width: 62rem)';

interface SideColumnProps {
  label: string;
  /** What the button says that opens the column where there is no room for it beside the page. */
  toggle: string;
  children: ReactNode;
}

/** The list at the left; on a narrow screen a drawer, which closes when it has led somewhere. */
export function SideColumn({ label, toggle, children }: SideColumnProps) {
  const isNarrow = useMediaQuery(NARROW);
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  if (!isNarrow) {
    return (
      <nav className="column" aria-label={label}>
        {children}
      </nav>
    );
  }
  const handleClick = (event: MouseEvent) => {
    // What only turns a branch stops its click.
    if (event.target instanceof Element && event.target.closest('a')) setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        className="column-toggle"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => {
          setOpened(true);
          setOpen(true);
        }}
      >
        <Icon name="list" />
        {toggle}
      </button>
      <Drawer label={label} isOpen={isOpen} onClose={() => setOpen(false)}>
        {/* Nothing is read for it before it is opened; what was unfolded in it stays so. */}
        {wasOpened && (
          <nav aria-label={label} onClick={handleClick}>
            {children}
          </nav>
        )}
      </Drawer>
    </>
  );
}
