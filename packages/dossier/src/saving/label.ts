import { phrase } from '@akto/design-system';
import type { SaveState } from './state.js';

export interface SaveLabel {
  readonly text: string;
  /** What went wrong and what to do, in a sentence. */
  readonly detail?: string;
  /** Words of the button beside the text. */
  readonly action?: string;
}

/** The words of a visible state: « Enregistré à 14:05 », « Échec de l’enregistrement » with « Réessayer ». */
export function saveLabel(state: SaveState, now = new Date()): SaveLabel {
  switch (state.kind) {
    case 'enregistré':
      return { text: saved(new Date(state.savedAt), now) };
    case 'non enregistré':
      return { text: 'Non enregistré' };
    case 'enregistrement en cours':
      return { text: 'Enregistrement en cours…' };
    case 'gardé':
      return { text: 'Gardé sur cet appareil, pas encore envoyé', detail: state.error.message, action: 'Envoyer maintenant' };
    case 'échec':
      return { text: 'Échec de l’enregistrement', detail: state.error.message, action: 'Réessayer' };
    case 'conflit':
      return { text: 'Non enregistré', detail: state.detail, action: state.disagreements.length > 0 ? 'Choisir les réponses' : 'Garder ma version' };
  }
}

const time = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric' });

function saved(at: Date, now: Date): string {
  const when = { time: time.format(at), day: day.format(at) };
  return phrase(when.day === day.format(now) ? 'Enregistré à {time}' : 'Enregistré le {day} à {time}', when);
}
