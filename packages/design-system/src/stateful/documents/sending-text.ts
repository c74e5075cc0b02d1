import { counted } from '../../words.js';
import type { DocumentFile } from './props.js';

/** Steps at which a screen reader is told: more would cover all else. */
const STEPS = 4;

/**
 * « Envoi de 3 fichiers : 50 % »: how far the files that were sent together are, by their weight and not one by one.
 * '' when none is on its way. A file that failed counts no more.
 */
export function sendingText(sentTogether: readonly DocumentFile[]): string {
  const files = sentTogether.filter(({ state }) => state !== 'failed');
  if (!files.some(({ state }) => state === 'pending')) return '';
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const sent = files.reduce((sum, { size, state, progress = 0 }) => sum + size * (state === 'stored' ? 1 : progress), 0);
  const percent = total > 0 ? (Math.floor((sent / total) * STEPS) * 100) / STEPS : 0;
  return counted(files.length, 'Envoi de 1 fichier : {percent} %', 'Envoi de {count} fichiers : {percent} %', { percent });
}
