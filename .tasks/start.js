/** `npm start`: installs and builds what is missing, then runs the server on PORT (8080 by default). */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { buildSite } from './build.js';
import { ROOT, TaskError, main } from './process.js';
import { sourceEnvironment } from './run.js';
import { setUp } from './setup.js';

const HOST = process.env.HOST || 'localhost';

await main(async () => {
  const port = portFrom(process.env.PORT || '8080');
  await assertFree(port); // said now rather than after the minutes of a first installation
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

/** @param {string} text */
function portFrom(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new TaskError(`PORT=${text} n’est pas un numéro de port : donnez un nombre de 0 à 65535, par exemple PORT=8081 npm start.`);
  }
  return port;
}

/** @param {number} port */
function assertFree(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(listenError(error, port)));
    server.listen(port, HOST, () => server.close(resolve));
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function listenError(error, port) {
  if (error.code === 'EADDRINUSE') return new TaskError(`Le port ${port} est déjà pris par un autre programme : choisissez-en un autre, par exemple PORT=${port + 1} npm start.`);
  if (error.code === 'EACCES') return new TaskError(`Le port ${port} est réservé au système : choisissez-en un au-dessus de 1023, par exemple PORT=8080 npm start.`);
  return error;
}
