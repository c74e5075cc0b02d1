/** `npm start`: installs and builds what is missing, then runs the server on PORT (8080 by default). */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildSite } from './build.js';
import { assertFree, portFrom } from './port.js';
import { ROOT, main } from './process.js';
import { sourceEnvironment } from './run.js';
import { setUp } from './setup.js';

const HOST = process.env.HOST || 'localhost';

await main(async () => {
  const port = portFrom(process.env.PORT || '8080', 'npm start');
  await assertFree(port, HOST, 'npm start'); // said now rather than after the minutes of a first installation
  await setUp();
  await buildSite();
  return serve();
});

/** @returns {Promise<number>} exit code of the server */
function serve() {
  const server = spawn(process.execPath, [join(ROOT, '.tasks/serve.js')], { stdio: 'inherit', env: sourceEnvironment() });
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  // The terminal sends Ctrl+C to both: this one only waits for the other.
  process.on('SIGINT', () => {});
  return new Promise((resolve) => server.on('exit', (code) => resolve(code ?? 1)));
}
