import { useSyncExternalStore } from 'react';
import { remember } from '../lib/remembered.js';

export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** Read by `public/before-app.js` too. */
const DENSITY_KEY = 'lexikon-density';
const listeners = new Set<() => void>();

const store = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  // The document itself says it: the stylesheet reads it there.
  getSnapshot: (): Density => (document.documentElement.dataset['density'] === 'compact' ? 'compact' : 'comfortable'),
};

export function setDensity(density: Density): void {
  if (density === 'compact') document.documentElement.dataset['density'] = 'compact';
  else delete document.documentElement.dataset['density'];
  remember(DENSITY_KEY, density);
  listeners.forEach((listener) => listener());
}

/** How close rows, fields and sections stand. Type never shrinks. */
export function useDensity(): { density: Density; setDensity: (density: Density) => void } {
  return { density: useSyncExternalStore(store.subscribe, store.getSnapshot), setDensity };
}
