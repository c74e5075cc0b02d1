/** `node .tasks/stories.js`: builds Storybook, unless the same sources already gave it. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unlessUpToDate } from './fingerprint.js';
import { TaskError, main } from './process.js';
import { runTool } from './run.js';
import { setUp } from './setup.js';

/** The static site. */
export const STORIES = '.cache/storybook';

const PACKAGES = ['compiler', 'core', 'design-system', 'dossier'].flatMap((name) => [`packages/${name}/package.json`, `packages/${name}/src`]);
const INPUTS = ['package-lock.json', '.config/custom-elements-manifest.config.js', ...PACKAGES, 'schemas', 'stories'];

export async function buildStories() {
  await unlessUpToDate({ name: 'stories', inputs: INPUTS, output: `${STORIES}/index.json` }, async () => {
    console.log('Construction : les histoires…');
    const code = await runTool('storybook', ['build', '--config-dir', 'stories/.storybook', '--output-dir', STORIES, '--quiet', '--loglevel', 'warn']);
    if (code !== 0) throw new TaskError('La construction des histoires a échoué. La cause est écrite ci-dessus.');
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(async () => {
    await setUp();
    await buildStories();
  });
}
