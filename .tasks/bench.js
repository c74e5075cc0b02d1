/**
 * `npm run bench`: the element beside its peers and a page written by hand. Their packages are installed in test/bench alone, and
 * only there; no script of theirs runs. `npm run bench -- --only=vanilla,akto --sizes=100,1000` for a quick look.
 */
import { join } from 'node:path';
import { ROOT, TaskError, main, run } from './process.js';
import { sourceEnvironment } from './run.js';
import { npm, setUp } from './setup.js';

const FOLDER = join(ROOT, 'test/bench');
/** What npm takes of a package that is no workspace. */
const ALONE = ['--prefix', FOLDER, '--workspaces=false', '--ignore-scripts', '--loglevel=warn'];

await main(async () => {
  await setUp();
  if ((await npm(['ci', ...ALONE])) !== 0) throw new TaskError('Les bibliothèques à comparer n’ont pas pu être installées. Vérifiez la connexion à internet, puis recommencez.');
  const code = await run(process.execPath, [join(FOLDER, 'run.ts'), ...process.argv.slice(2)], { env: sourceEnvironment() });
  if (code !== 0) throw new TaskError('Une mesure n’a pas abouti. La cause est écrite ci-dessus.');
});
