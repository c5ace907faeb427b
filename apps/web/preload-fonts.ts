import type { Plugin } from 'vite';

/** What every page is set in. Other scripts and italics come when a page has such letters. */
const FIRST = /^assets\/source-(?:serif-4-latin-opsz|sans-3-latin-wght)-normal-.+\.woff2$/u;

/** Asks for the two first fonts with the page itself: else a browser learns of them from the stylesheet only. */
export function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => FIRST.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
            injectTo: 'head-prepend' as const,
          })),
    },
  };
}
