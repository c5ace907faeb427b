import { createLink } from '@tanstack/react-router';
import {
  type ComponentProps,
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import '../styles/menu.css';

const CloseMenu = createContext<() => void>(() => undefined);
const ITEMS = '[role^="menuitem"]:not([aria-disabled="true"])';

interface MenuProps {
  /** Name of the button where `trigger` shows none. */
  label?: string;
  trigger: ReactNode;
  triggerClassName?: string;
  /** On which side of its button it lines up. */
  align?: 'start' | 'end';
  /** `MenuItem`, `MenuLink`, `MenuRadio`, `MenuCheckbox`, `MenuGroup`. */
  children: ReactNode;
}

/** A button that opens a list of acts, after the ARIA pattern: arrows, Home, End, first letters, Escape. */
export function Menu({ label, trigger, triggerClassName = 'button', align = 'start', children }: MenuProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [openAt, setOpenAt] = useState<'first' | 'last' | null>(null);
  const isOpen = openAt !== null;

  useEffect(() => {
    if (openAt === null) return undefined;
    const items = itemsIn(root.current);
    (openAt === 'first' ? items[0] : items.at(-1))?.focus();
    const handlePointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && root.current?.contains(target) !== true) setOpenAt(null);
    };
    document.addEventListener('pointerdown', handlePointerDown);
    return () => document.removeEventListener('pointerdown', handlePointerDown);
  }, [openAt]);

  const close = () => {
    setOpenAt(null);
    button.current?.focus();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') setOpenAt(null);
    const isHandled = event.key === 'Escape' || moveFocus(event.key, itemsIn(root.current));
    if (event.key === 'Escape') close();
    if (isHandled) event.preventDefault();
  };

  return (
    <div className="menu" ref={root}>
      <button
        ref={button}
        type="button"
        className={triggerClassName}
        id={`${id}-button`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={label}
        onClick={() => setOpenAt(isOpen ? null : 'first')}
        onKeyDown={(event) => {
          const at = ({ ArrowDown: 'first', ArrowUp: 'last' } as const)[event.key];
          if (at === undefined) return;
          event.preventDefault();
          setOpenAt(at);
        }}
      >
        {trigger}
      </button>
      {isOpen && (
        <div
          className={`menu-list ${align}`}
          role="menu"
          id={id}
          aria-labelledby={`${id}-button`}
          onKeyDown={handleKeyDown}
        >
          <CloseMenu value={close}>{children}</CloseMenu>
        </div>
      )}
    </div>
  );
}

const itemsIn = (root: HTMLElement | null) => [...(root?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];

function moveFocus(key: string, items: readonly HTMLElement[]): boolean {
  const at = items.findIndex((item) => item === document.activeElement);
  const next = {
    ArrowDown: items[(at + 1) % items.length],
    ArrowUp: items.at(at - 1),
    Home: items[0],
    End: items.at(-1),
  }[key];
  const byLetter =
    /^\S$/u.test(key) &&
    [...items.slice(at + 1), ...items].find((item) => item.textContent.toLowerCase().startsWith(key.toLowerCase()));
  const target = next ?? (byLetter || undefined);
  target?.focus();
  return target !== undefined;
}

interface MenuItemProps {
  onSelect: () => void;
  isDanger?: boolean;
  isDisabled?: boolean;
  /** Keys or a figure, at the end of the line. */
  hint?: ReactNode;
  children: ReactNode;
}

export function MenuItem({ onSelect, isDanger = false, isDisabled = false, hint, children }: MenuItemProps) {
  const close = useContext(CloseMenu);
  const handleClick = () => {
    if (isDisabled) return;
    close();
    onSelect();
  };
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={isDanger ? 'danger' : undefined}
      aria-disabled={isDisabled}
      onClick={handleClick}
    >
      <span>{children}</span>
      {hint}
    </button>
  );
}

/** One of several; the menu stays open, so that what it changes is seen. */
export function MenuRadio({
  isChecked,
  onSelect,
  children,
}: {
  isChecked: boolean;
  onSelect: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" role="menuitemradio" tabIndex={-1} aria-checked={isChecked} onClick={onSelect}>
      {children}
    </button>
  );
}

/** One that is on or off by itself; the menu stays open. */
export function MenuCheckbox({
  isChecked,
  onToggle,
  children,
}: {
  isChecked: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" role="menuitemcheckbox" tabIndex={-1} aria-checked={isChecked} onClick={onToggle}>
      {children}
    </button>
  );
}

/** Items under a heading, with a rule above. */
export function MenuGroup({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label}>
      {label !== undefined && <span aria-hidden>{label}</span>}
      {children}
    </div>
  );
}

function MenuAnchor({ onClick, ...props }: ComponentProps<'a'>) {
  const close = useContext(CloseMenu);
  return (
    <a
      role="menuitem"
      tabIndex={-1}
      {...props}
      onClick={(event) => {
        onClick?.(event);
        close();
      }}
    />
  );
}

/** An item that leads to another page: a link, so that it opens in a new tab as links do. */
export const MenuLink = createLink(MenuAnchor);
