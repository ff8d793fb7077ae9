import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { earlyScript } from './vite.early-script.ts';
import { mockWorker } from './vite.mock-worker.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** SAQBOL_API: address or bare port of a running api, for development. */
function apiAddress(given = '3000'): string {
  return /^\d+$/.test(given) ? `http://127.0.0.1:${given}` : given;
}

/**
 * What every first visit needs, in two files instead of fifteen: the libraries, which outlive many
 * releases in the browser's cache, and our own part. All else is split by screen.
 */
const firstChunks = [
  {
    name: 'libraries',
    test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|i18next|react-i18next|uuid|@tanstack\/[a-z-]+)\//,
    priority: 2,
  },
  {
    name: 'first',
    test: /web\/src\/(platform\/|routes\/|accounts\/(session|sign-in|demo-accounts|entry-page|accounts\.calls)|ui\/(classes|button|dialog|field|icons|input|mark|menu|page|password-input|segmented|states|text-input|theme|toast|frame\/language-menu)\b|ui\/frame\/frame\.module|ui\/base\.css)/,
    priority: 1,
  },
];

export default defineConfig({
  root,
  plugins: [react(), earlyScript(), mockWorker()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': { target: apiAddress(process.env.SAQBOL_API), changeOrigin: false } },
  },
  build: {
    // Old Android phones that get no newer browser: Chrome of 2022, Safari of iOS 15.
    target: ['es2022', 'chrome103', 'firefox103', 'safari15.6'],
    // Everything is a file of its own: the content security policy allows no data: scripts or fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: firstChunks } } },
  },
});
