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
      return { text: `Enregistré ${moment(new Date(state.savedAt), now)}` };
    case 'non enregistré':
      return { text: 'Non enregistré' };
    case 'enregistrement en cours':
      return { text: 'Enregistrement en cours…' };
    case 'gardé':
      return { text: 'Gardé sur cet appareil, pas encore envoyé', detail: state.error.message, action: 'Envoyer maintenant' };
    case 'échec':
      return { text: 'Échec de l’enregistrement', detail: state.error.message, action: 'Réessayer' };
    case 'conflit':
      return state.disagreements.length > 0
        ? { text: 'Non enregistré', detail: disagreementOf(state.disagreements.length), action: 'Choisir les réponses' }
        : { text: 'Non enregistré', detail: CONFLICT, action: 'Garder ma version' };
  }
}

const CONFLICT =
  'Ce brouillon a été modifié dans un autre onglet : gardez votre version, ou rechargez la page pour reprendre l’autre.';

const disagreementOf = (count: number): string =>
  count === 1
    ? 'Une réponse a été changée ici et dans un autre onglet : choisissez celle à garder.'
    : `${count} réponses ont été changées ici et dans un autre onglet : choisissez celles à garder.`;

const time = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric' });

function moment(saved: Date, now: Date): string {
  const at = `à ${time.format(saved)}`;
  return day.format(saved) === day.format(now) ? at : `le ${day.format(saved)} ${at}`;
}
