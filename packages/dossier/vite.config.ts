import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { minifiedLiterals } from '../../.config/minify-literals.js';

/** The element alone, with all that it needs, for a page that has no build: `dist/standalone/akto-dossier.js`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  resolve: { conditions: ['source', ...defaultClientConditions] },
  plugins: [minifiedLiterals()],
  build: {
    target: 'es2022',
    outDir: 'dist/standalone',
    emptyOutDir: true,
    // Read by .tasks/size.js to tell what is loaded at once from what is loaded when needed.
    manifest: 'manifest.json',
    modulePreload: false,
    sourcemap: true,
    rolldownOptions: {
      input: 'src/akto-dossier.ts',
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'akto-dossier.js', chunkFileNames: 'akto-dossier/[name]-[hash].js', banner: '/*! @akto/dossier, MIT ; bibliothèques : LICENCES.txt */' },
    },
  },
});
