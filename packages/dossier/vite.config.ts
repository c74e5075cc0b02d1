import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { eager } from '../../.config/eager.js';
import { minifiedLiterals } from '../../.config/minify-literals.js';

/**
 * Small files compress badly: what the first tab is shown from is one file beside the entry, and what is seldom shown or done is
 * another. What several of the later ones share comes with `lines`, the smallest of them.
 */
const codeSplitting = {
  groups: [
    { name: 'element', tags: ['$initial' as const], test: (id: string) => !id.endsWith('/src/akto-dossier.ts'), priority: 3 },
    { name: 'lines', test: /kinds\/lines\.ts|dossier\/operations\.ts|store\/file-rules\.ts/, priority: 2 },
    { name: 'rest', test: /\/(occasions|windows|keep|whole-drafts|indexed-db-others)\.ts/, priority: 1 },
  ],
};

/** After minification, which would take it away. The entry is too short to gain anything from being compiled early. */
const postBanner = ({ isEntry }: { readonly isEntry: boolean }): string => (isEntry ? '/*! @akto/dossier, MIT ; bibliothèques : LICENCES.txt */' : eager);

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
    sourcemap: true,
    // As a library: Vite's loader of chunks is for a page's sheets, which the element has none of. It would then leave the spaces.
    lib: { entry: 'src/akto-dossier.ts', formats: ['es'] },
    rolldownOptions: {
      // Of no use to who starts, and in English.
      checks: { bundlerTimings: false },
      output: { minify: true, comments: { annotation: false }, entryFileNames: 'akto-dossier.js', chunkFileNames: 'akto-dossier/[name]-[hash].js', codeSplitting, postBanner },
    },
  },
});
