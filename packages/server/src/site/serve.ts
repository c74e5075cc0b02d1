import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BUILT_DISPOSITIFS, createSite } from './site.js';

export interface ServeOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** `localhost`, the default, is this machine only. */
  readonly host?: string | undefined;
  /** Folder of compiled modules, by default that of the build. */
  readonly dispositifs?: string | undefined;
}

/**
 * Serves the site alone: everything then stays in the browser. Rejects with the error of `listen`.
 * @returns `address` ends in `/`
 */
export async function serve({ port, host = 'localhost', dispositifs = BUILT_DISPOSITIFS }: ServeOptions): Promise<{ readonly address: string; close(): Promise<void> }> {
  const listener = createSite(dispositifs);
  const first = await listen(listener, port, host === 'localhost' ? '127.0.0.1' : host);
  const { port: actual } = first.address() as AddressInfo;
  const servers = [first];
  // A browser may take `localhost` for ::1, which some machines do not have.
  if (host === 'localhost') servers.push(...(await listen(listener, actual, '::1').then((server) => [server], () => [])));
  return {
    address: `http://${host}:${actual}/`,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
}

function stop(server: Server): Promise<unknown> {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
