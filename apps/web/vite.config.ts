import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pageFiles } from './page-files.js';
import { preloadFonts } from './preload-fonts.js';

const api = process.env['LEXIKON_API'] ?? 'http://127.0.0.1:3000';
const contracts = fileURLToPath(new URL('../../libs/contracts/src', import.meta.url));

const KILOBYTE = 1024;

// A browser asks for six files at a time, and each costs a way there and back: few files, none of which a page does
// not need. First what every page needs, then what is shared by the same pages, small ones with their neighbours.
const CHUNKS = [
  { name: 'start', tags: ['$initial' as const], priority: 2 },
  { name: 'shared', minShareCount: 2, priority: 1, entriesAware: true, entriesAwareMergeThreshold: 2 * KILOBYTE },
];

// Such a chunk is called after every page that shares it.
const short = (name: string) => (name.startsWith('shared~') ? 'shared' : name.replace(/\.[^.]+$/u, ''));

export default defineConfig({
  plugins: [react(), preloadFonts(), pageFiles()],
  resolve: { alias: { '@lexikon/contracts': contracts } },
  server: {
    // The Host header stays ours, so that the API sees a same-origin request and accepts its writes.
    proxy: { '/api': { target: api, changeOrigin: false }, '/health': { target: api, changeOrigin: false } },
  },
  build: {
    // Nothing is inlined as data: or as a script: the content policy is `script-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The budget of the first pages is kept by scripts/bundle-budget.mjs, and goes by what is sent.
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: CHUNKS },
        chunkFileNames: ({ name }) => `assets/${short(name)}-[hash].js`,
        assetFileNames: ({ names }) => `assets/${short(names[0] ?? '')}-[hash][extname]`,
      },
    },
  },
});
