/** Loaded before a server: it dies at the worst moments, when it is told to. */
import { existsSync, writeFileSync } from 'node:fs';
import { ServerResponse } from 'node:http';
import { join } from 'node:path';

const once = join(process.env.AKTO_DONNEES ?? '', 'mort-une-fois');
const writeHead = ServerResponse.prototype.writeHead;

/** Case 19: everything of a transmission is done, and nobody is told. */
ServerResponse.prototype.writeHead = function (this: ServerResponse, ...rest: unknown[]) {
  if (this.req.url?.endsWith('/transmit') && rest[0] === 201 && !existsSync(once)) {
    writeFileSync(once, '');
    process.kill(process.pid, 'SIGKILL');
  }
  return (writeHead as (...words: unknown[]) => ServerResponse).apply(this, rest);
} as typeof writeHead;

/** Case 60: what nobody foresaw. */
process.on('SIGUSR2', () => void Promise.reject(new Error('imprévu')));
