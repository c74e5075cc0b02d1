import type { Step } from './steps.js';

interface StepWords {
  /** In the list of steps. */
  readonly step: string;
  readonly question: string;
  /** What is said of a question left without an answer. */
  readonly missing: string;
}

/** The tutorial's questions, word for word (S46 to S54). */
export const stepWords: Readonly<Record<Step, StepWords>> = {
  entreprise: {
    step: 'Entreprise',
    question: 'Quel établissement ou entreprise réalise cette demande?',
    missing: 'Choisissez une entreprise ou un établissement dans la liste.',
  },
  etablissement: { step: 'Établissement', question: 'Quel établissement effectuant la demande?', missing: 'Choisissez un établissement dans la liste.' },
  public: { step: 'Type de public', question: 'Quel est le type de public concerné\u00a0?', missing: 'Choisissez un type de public pour continuer.' },
  dispositif: { step: 'Dispositif', question: 'Quel dispositif\u00a0?', missing: 'Choisissez un dispositif pour continuer.' },
  'sous-dispositif': { step: 'Sous-dispositif', question: 'Quel sous-dispositif\u00a0?', missing: 'Choisissez un sous-dispositif pour continuer.' },
};
