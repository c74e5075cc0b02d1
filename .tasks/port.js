import { createServer } from 'node:net';
import { TaskError } from './process.js';

/**
 * @param {string} text
 * @param {string} command as the person typed it
 */
export function portFrom(text, command) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new TaskError(`PORT=${text} n’est pas un numéro de port : donnez un nombre de 0 à 65535, par exemple PORT=8081 ${command}.`);
  }
  return port;
}

/**
 * @param {number} port
 * @param {string} host
 * @param {string} command
 */
export function assertFree(port, host, command) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(listenError(error, port, command)));
    server.listen(port, host, () => server.close(resolve));
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @param {string} command
 */
export function listenError(error, port, command) {
  if (error.code === 'EADDRINUSE') return new TaskError(`Le port ${port} est déjà pris par un autre programme : choisissez-en un autre, par exemple PORT=${port + 1} ${command}.`);
  if (error.code === 'EACCES') return new TaskError(`Le port ${port} est réservé au système : choisissez-en un au-dessus de 1023, par exemple PORT=8080 ${command}.`);
  return error;
}
