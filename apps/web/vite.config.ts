import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloadFonts } from './preload-fonts.js';

const api = process.env['LEXIKON_API'] ?? 'http://127.0.0.1:3000';
const contracts = fileURLToPath(new URL('../../libs/contracts/src', import.meta.url));

export default defineConfig({
  plugins: [react(), preloadFonts()],
  resolve: { alias: { '@lexikon/contracts': contracts } },
  server: {
    // The Host header stays ours, so that the API sees a same-origin request and accepts its writes.
    proxy: { '/api': { target: api, changeOrigin: false }, '/health': { target: api, changeOrigin: false } },
  },
  build: {
    // Nothing is inlined as data: or as a script: the content policy is `script-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
