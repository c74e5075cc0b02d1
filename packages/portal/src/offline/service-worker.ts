/**
 * Keeps the files of the portal, so that a draft is opened and filled without network. Online, what the server has always comes
 * first: nobody is left on an old version. Only files that anyone may read are kept; what a person files never passes here.
 */
import { answerTo, keepFiles } from './kept-files.js';

interface WorkEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface AskEvent extends WorkEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The worker's own scope: the package's types are those of a page. */
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void;
}

const scope = self as unknown as WorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim().then(keepFiles)));
scope.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (!answer) return;
  event.respondWith(answer);
  // A new version may have come out since the last page.
  if (event.request.mode === 'navigate') event.waitUntil(keepFiles());
});
