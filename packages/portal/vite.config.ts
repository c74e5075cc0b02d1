import { aktoDispositifs, aktoPortail } from '@akto/compiler/vite';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { minifiedLiterals } from '../../.config/minify-literals.js';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const schemas = pathOf('../../schemas');

/** In development too, /exemple.html asks for the element alone at the address where packages/server has it. */
const elementAlone: Plugin = {
  name: 'akto-element-alone',
  apply: 'serve',
  resolveId: (source) => (source === '/akto-dossier.js' ? pathOf('../dossier/src/akto-dossier.ts') : undefined),
};

/** What several pages share of a package is one file: a first visit asks for two files in five of what it would, each module by itself. */
const shared = (name: string, test: RegExp): { name: string; test: RegExp; minShareCount: number } => ({ name, test, minShareCount: 2 });
const codeSplitting = {
  groups: [shared('libraries', /node_modules/), shared('design-system', /packages\/design-system/), shared('core', /packages\/core/), shared('dossier', /packages\/dossier/)],
};

/** The application. Nothing inline, nothing as data: the pages run under the policy of packages/server. */
export default defineConfig({
  root: pathOf('.'),
  resolve: { conditions: ['source', ...defaultClientConditions] },
  plugins: [minifiedLiterals(), aktoDispositifs({ schemas }), aktoPortail({ schemas }), elementAlone],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    // What the service worker keeps.
    manifest: 'fichiers.json',
    rolldownOptions: {
      // Each page asks for what it needs when it needs it, whoever else has it already; in English, of no use to who starts.
      checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
      input: { index: pathOf('index.html'), 'service-worker': pathOf('src/offline/service-worker.ts') },
      // Its address says which pages it serves: those below.
      output: { codeSplitting, entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js') },
    },
  },
});
