import { CutError } from './failures.js';
import type { Requests } from './requests.js';

export interface SendOptions {
  readonly requests: Requests;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Blob;
  /** Told how many bytes left. */
  readonly progress: (sent: number) => void;
  readonly signal: AbortSignal | undefined;
}

/** With XMLHttpRequest: `fetch` does not tell how much has left. */
export function sendBytes({ requests, path, headers, bytes, progress, signal }: SendOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = (): void => request.abort();
    signal?.addEventListener('abort', stop);
    request.open('PATCH', requests.address(path));
    for (const [name, value] of Object.entries({ ...requests.headers, ...headers })) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => progress(loaded);
    request.onabort = () => reject(signal?.reason as Error);
    request.onerror = () => reject(new CutError('L’envoi du fichier a été coupé. Vérifiez votre connexion à internet.'));
    request.onload = () => {
      if (request.status === 204) resolve();
      else void requests.refusal(request.status, request.getResponseHeader('retry-after'), request.responseText).then(reject);
    };
    request.onloadend = () => signal?.removeEventListener('abort', stop);
    if (signal?.aborted) reject(signal.reason as Error);
    else request.send(bytes);
  });
}
