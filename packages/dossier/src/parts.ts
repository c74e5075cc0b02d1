import { later } from './later.js';
import { drafts } from './session/drafts.js';

/** Kinds of nodes beyond a text, a box and a yes / no question. */
export const moreKinds = later(() => import('./rendering/kinds/more.js'));
/** What a page seldom shows: refusal, receipt, complement, values set aside, recap, answers that two tabs disagree on. */
export const occasions = later(() => import('./rendering/occasions.js'));
/** Dialogs. */
export const windows = later(() => import('./controller/windows.js'));

/** Milliseconds in which a page that just opened is left to its first paint and to whoever already types. */
const SETTLING = 1_000;

/** Everything, once the page has nothing else to do: nobody waits for it, and the network may go away. */
export function loadWhenIdle(): void {
  const idle = 'requestIdleCallback' in globalThis ? requestIdleCallback : setTimeout;
  const load = (): void => {
    for (const part of [moreKinds, occasions, windows, drafts]) part.load().catch(() => undefined);
  };
  setTimeout(() => idle(load), SETTLING);
}
