import { SetupError } from '../failure.js';

/** Where clamd, the antivirus of ClamAV, listens: a socket of this machine, or a host and a port. */
export type Scanner = { readonly path: string } | { readonly host: string; readonly port: number };

/** @throws SetupError when it is neither a path nor a host and a port */
export function scannerOf(text: string | undefined): Scanner | undefined {
  if (text === undefined) return undefined;
  if (text.startsWith('/')) return { path: text };
  const [, host, port] = /^([^:\s/]+):(\d{1,5})$/.exec(text) ?? [];
  if (host !== undefined && Number(port) > 0 && Number(port) <= 65_535) return { host, port: Number(port) };
  throw new SetupError(`AKTO_CLAMD=${text} ne dit pas où écoute clamd : donnez son fichier (AKTO_CLAMD=/run/clamav/clamd.ctl) ou une machine et un port (AKTO_CLAMD=127.0.0.1:3310).`);
}
