import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../.tasks/process.js';
import { runTool } from '../../.tasks/run.js';

/**
 * Drops schema files (by name, the text of each) in a copy of `schemas/` and compiles it as the build does.
 * Returns the folder of modules, for `openSite`.
 */
export async function compileWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'akto-e2e-'));
  const schemas = join(folder, 'schemas');
  await cp(join(ROOT, 'schemas'), schemas, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(schemas, name), text);
  const modules = join(folder, 'dispositifs');
  const code = await runTool('akto', ['build', schemas, '--out', modules], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) throw new Error('The dispositifs do not compile: see above.');
  return modules;
}
