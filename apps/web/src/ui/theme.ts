import { useSyncExternalStore } from 'react';
import { readRemembered, remember } from '../lib/remembered.js';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export type ColorScheme = 'light' | 'dark';

/** Read by `public/before-app.js` too. */
const THEME_KEY = 'lexikon-theme';
const SCHEME_ATTRIBUTE = 'data-color-scheme';

const system = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);
let theme: Theme = rememberedTheme();

function rememberedTheme(): Theme {
  const remembered = readRemembered(THEME_KEY);
  return isTheme(remembered) ? remembered : 'auto';
}

function scheme(): ColorScheme {
  if (theme === 'auto') return system.matches ? 'dark' : 'light';
  return theme;
}

function show(): void {
  document.documentElement.setAttribute(SCHEME_ATTRIBUTE, scheme());
  listeners.forEach((listener) => listener());
}

// Whoever follows the system follows it through the evening.
system.addEventListener('change', show);
show();

export function setTheme(next: Theme): void {
  theme = next;
  remember(THEME_KEY, next);
  show();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => theme);
export const useColorScheme = (): ColorScheme => useSyncExternalStore(subscribe, scheme);
