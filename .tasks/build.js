import { join } from 'node:path';
import { unlessUpToDate } from './fingerprint.js';
import { ROOT, TaskError, run } from './process.js';
import { runTool } from './run.js';

/** The compiled dispositifs, part of the portal as it is served. */
export const DISPOSITIFS = 'packages/portal/dist/dispositifs';

const SHARED = ['package-lock.json', '.config/minify-literals.js', '.config/minify-text.js', 'packages/core/src', 'packages/design-system/src', 'packages/dossier/src'];
const STUDIO = {
  name: 'studio',
  what: 'le studio',
  inputs: [...SHARED, 'packages/compiler/src', 'packages/studio/src', 'packages/studio/public', 'packages/studio/index.html', 'packages/studio/vite.config.ts', 'packages/studio/folder-plugin.js', 'packages/studio/bin', 'schemas'],
  output: 'packages/studio/dist',
};
const BUNDLES = [
  { name: 'dossier', what: 'l’élément <akto-dossier>', inputs: [...SHARED, '.config/eager.js', 'packages/dossier/vite.config.ts'], output: 'packages/dossier/dist/standalone' },
  {
    name: 'portal',
    what: 'le portail',
    inputs: [...SHARED, 'packages/portal/src', 'packages/portal/public', 'packages/portal/index.html', 'packages/portal/vite.config.ts', 'packages/compiler/src/vite/portail.ts', 'packages/compiler/src/portail', 'schemas/portail.json'],
    output: 'packages/portal/dist',
  },
];

/** The packages that are published, each after those that it uses. */
const PACKAGES = ['core', 'design-system', 'dossier', 'compiler', 'server'];

/** What `npm pack` puts in each package, when a source changed. */
export async function buildPackages() {
  for (const name of PACKAGES) {
    const inputs = ['package-lock.json', 'tsconfig.json', '.config', '.tasks/minify-dist.js', '.tasks/editor-data.js', ...PACKAGES.slice(0, PACKAGES.indexOf(name) + 1).map((each) => `packages/${each}/src`)];
    await unlessUpToDate({ name: `package-${name}`, inputs, output: `packages/${name}/dist/index.js` }, async () => {
      console.log(`Construction : @akto/${name}…`);
      const code = await run('npm', ['run', '--silent', 'build'], { cwd: join(ROOT, 'packages', name), shell: process.platform === 'win32' });
      if (code !== 0) throw new TaskError(`La construction de @akto/${name} a échoué. La cause est écrite ci-dessus.`);
    });
  }
}

/** Makes all that `packages/server/src/site` serves: bundles when their sources changed, dispositifs always (it is fast). */
export async function buildSite() {
  for (const bundle of BUNDLES) await buildBundle(bundle);
  await compileDispositifs();
}

/** Makes the page of the studio, when its sources changed. */
export const buildStudio = () => buildBundle(STUDIO);

/** @param {typeof STUDIO} bundle */
const buildBundle = (bundle) =>
  unlessUpToDate(bundle, async () => {
    console.log(`Construction : ${bundle.what}…`);
    const code = await runTool('vite', ['build', `packages/${bundle.name}`, '--config', `packages/${bundle.name}/vite.config.ts`, '--configLoader', 'native', '--logLevel', 'warn']);
    if (code !== 0) throw new TaskError(`La construction a échoué : ${bundle.what}. La cause est écrite ci-dessus.`);
  });

async function compileDispositifs() {
  console.log('Compilation des dispositifs…');
  const code = await runTool('akto', ['build', 'schemas', '--out', DISPOSITIFS]);
  if (code !== 0) throw new TaskError('Un dispositif ne se compile pas. La cause est écrite ci-dessus.');
}
