import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Component tests: jsdom, and an unexpected console.error fails the test that caused it. */
export default defineConfig({
  root,
  plugins: [react()],
  test: {
    name: 'web',
    environment: 'jsdom',
    // Whole paths: the projects of the root are run from there.
    include: [`${root}src/**/*.test.ts`, `${root}src/**/*.test.tsx`],
    setupFiles: [`${root}src/test-setup.ts`],
    restoreMocks: true,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
