import '@testing-library/jest-dom';
import { jest } from '@jest/globals';

/** What browsers have and jsdom lacks. */
export function prepareJsdom(): void {
  window.scrollTo = () => undefined;
  window.matchMedia = (query) =>
    ({ matches: false, media: query, addEventListener: jest.fn(), removeEventListener: jest.fn() }) as never;
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  // Every element is as tall as a screen: the virtual list shows its rows.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 800 });
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, value: 1200 });
}
