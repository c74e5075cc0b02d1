import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import type { Scanner } from '../settings/scanner.js';

/** Milliseconds without an answer. */
const PATIENCE = 60_000;
const LONGEST_REPLY = 4_096;

/**
 * Shows a file to clamd (its INSTREAM command), which says what it found.
 * @returns the name of a virus, or undefined. Rejects when clamd does not say: the file is then neither clean nor infected
 */
export async function virusIn(path: string, scanner: Scanner, patience = PATIENCE): Promise<string | undefined> {
  const socket = connect(scanner);
  socket.setTimeout(patience, () => socket.destroy(new Error('clamd: no answer in time')));
  const reply = replyOf(socket);
  // What breaks the writing breaks the reply too.
  const sent = send(socket, path);
  const [text] = await Promise.all([reply, sent]).finally(() => socket.destroy());
  if (text === 'stream: OK') return undefined;
  const [, virus] = /^stream: (.+) FOUND$/.exec(text) ?? [];
  if (virus === undefined) throw new Error(`clamd: ${text}`);
  return virus;
}

async function send(socket: Socket, path: string): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    if (socket.destroyed) return;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.byteLength);
    socket.write(length);
    if (!socket.write(bytes)) await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve));
  }
  socket.write(Buffer.alloc(4));
}

/** Up to its zero byte. */
function replyOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (bytes) => {
      text += bytes.toString();
      const end = text.indexOf('\0');
      if (end >= 0) resolve(text.slice(0, end));
      else if (text.length > LONGEST_REPLY) reject(new Error('clamd: an endless answer'));
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('clamd: no answer')));
  });
}
