import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { minifiedLiterals } from '../../.config/minify-literals.js';
import { bundledFolder } from './folder-plugin.js';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const conditions = ['source', ...defaultClientConditions];

/** A page that any host can serve, wherever it puts it: addresses are relative, and the policy is in the page. */
export default defineConfig({
  root: pathOf('.'),
  base: './',
  resolve: { conditions },
  plugins: [minifiedLiterals(), bundledFolder],
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'worker/[name]-[hash].js', chunkFileNames: 'worker/[name]-[hash].js' } } },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    // recheck, which the worker loads when there is a pattern to judge.
    chunkSizeWarningLimit: 3500,
    // Of no use to who opens the studio, and in English.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
