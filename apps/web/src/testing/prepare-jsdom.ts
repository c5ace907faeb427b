import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// What is waited for comes late on a busy machine: a second, the usual, is less than a page takes to load there.
configure({ asyncUtilTimeout: 10_000 });

// What browsers have and jsdom lacks, before every spec.

window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

Object.defineProperty(window, 'matchMedia', {
  value: (media: string) => Object.assign(new EventTarget(), { matches: false, media }),
});

globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// A text area grows with its text, and measures it again when a font arrives.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });

// Every element is as large as a screen: the virtual list shows its rows.
for (const side of ['offsetHeight', 'clientHeight'])
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 });
for (const side of ['offsetWidth', 'clientWidth'])
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 1200 });
