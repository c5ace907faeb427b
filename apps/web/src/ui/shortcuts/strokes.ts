/** One stroke of a shortcut, as an event of the keyboard is compared with it. */
export interface Stroke {
  /** As `KeyboardEvent.key`, in lower case. */
  readonly key: string;
  /** Control, or Command on a Mac. */
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

export const isMac = /Mac|iPhone|iPad/u.test(navigator.userAgent);

/** `g h` is two strokes, `Mod+Shift+k` one. */
export function parseStrokes(keys: string): Stroke[] {
  return keys.split(' ').map((stroke) => {
    const parts = stroke.split(/(?<=.)\+/u);
    const modifiers = parts.slice(0, -1);
    const has = (name: string) => modifiers.includes(name);
    return { key: (parts.at(-1) ?? '').toLowerCase(), mod: has('Mod'), alt: has('Alt'), shift: has('Shift') };
  });
}

export function matchesStroke(event: KeyboardEvent, stroke: Stroke): boolean {
  const [mod, foreign] = isMac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (foreign || mod !== stroke.mod || event.altKey !== stroke.alt) return false;
  // A sign may need Shift on one keyboard and not on another: `?`, `/`, and figures on a French one.
  if (!isSign(stroke.key) && event.shiftKey !== stroke.shift) return false;
  const key = event.key.toLowerCase();
  // With Alt a Mac writes another letter: then the place of the key serves.
  return key === stroke.key || (stroke.alt && !/^[a-z]$/u.test(key) && event.code.toLowerCase() === `key${stroke.key}`);
}

const isSign = (key: string) => /^[^\p{L}]$/u.test(key);
