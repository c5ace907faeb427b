import { useEffect, useRef } from 'react';
import { registerShortcut, type Shortcut } from './shortcut-registry.js';

interface ShortcutOptions extends Shortcut {
  /** It exists only while this is so: then the list of shortcuts shows it. */
  readonly isEnabled?: boolean;
}

/** Runs the handler on these keys for as long as the component stands, and lists them under `?`. */
export function useShortcut(
  { keys, label, group, inDialog = false, isEnabled = true }: ShortcutOptions,
  handler: (event: KeyboardEvent) => void,
): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!isEnabled) return undefined;
    return registerShortcut({ keys, label, group, inDialog }, (event) => latest.current(event));
  }, [keys, label, group, inDialog, isEnabled]);
}
