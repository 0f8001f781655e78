// The wizard's page → dist/renderer. Nothing inline, so that the page's Content-Security-Policy needs no exception.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/renderer',
  // Relative, because the page is served by app:// in Electron and below a token by the loopback server.
  base: './',
  plugins: [react()],
  build: {
    outDir: '../../dist/renderer',
    emptyOutDir: true,
    sourcemap: false,
    target: 'chrome120',
    // The polyfill is an inline script; every browser that shows this page has the real thing.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
