import { later } from './later.js';
import { drafts } from './session/drafts.js';
import { keeping } from './session/keeping.js';
import { others } from './store/others.js';
import { whenIdle } from './when-idle.js';

/** Lines of text and sections. */
export const lines = later(() => import('./rendering/kinds/lines.js'), 'lineKinds');
/** Every kind of node, those of `lines` included; and what comes with them. */
export const moreKinds = later(() => import('./rendering/kinds/more.js'), 'kinds');
/** What a page seldom shows: refusal, receipt, complement, values set aside, recap, answers that two tabs disagree on. */
export const occasions = later(() => import('./rendering/occasions.js'), 'summary');
/** Dialogs. */
export const windows = later(() => import('./controller/windows.js'), 'showMessage');

/** What tells that someone is there: each comes before the part that it may ask for. */
const SIGNS = ['pointerover', 'focusin', 'keydown'];
/** Milliseconds after which everything is there even for who only reads: the network may go away. */
const LEFT_ALONE = 5_000;

/**
 * Everything, as soon as someone uses the dossier, and when the page has nothing else to do: until then it weighs what it shows.
 * What keeps the dossier comes first, at once.
 * Returns what ends the wait, for a dossier that is no longer on the page.
 */
export function loadOnceUsed(dossier: HTMLElement, keep: () => void): () => void {
  const over = new AbortController();
  const stop = (): void => {
    over.abort();
    clearTimeout(alone);
  };
  const load = (): void => {
    stop();
    keep();
    whenIdle(() => {
      for (const part of [moreKinds, occasions, windows, keeping, drafts, others]) part.load().catch(() => undefined);
    });
  };
  const alone = setTimeout(load, LEFT_ALONE);
  for (const sign of SIGNS) dossier.addEventListener(sign, load, { signal: over.signal, passive: true });
  return stop;
}
