/** What becomes of a dossier once it was transmitted, in the order in which it may happen. */
export const dossierStates = ['transmis', 'reçu', 'complément demandé', 'accepté', 'refusé'] as const;
export type DossierState = (typeof dossierStates)[number];

/** One thing that happened to a dossier. */
export interface Step {
  readonly state: DossierState;
  /** ISO instant. */
  readonly at: string;
  /** What the person who decided has to say, or ''. */
  readonly message: string;
  /** Only of « complément demandé »: concrete paths of the fields and document types that may be answered again. */
  readonly reopened?: readonly string[] | undefined;
}

/** What an instruction adds to a dossier; the store dates it. */
export type Instruction = Omit<Step, 'at'>;

const next: Readonly<Record<DossierState, readonly DossierState[]>> = {
  transmis: ['reçu'],
  reçu: ['complément demandé', 'accepté', 'refusé'],
  // Answering leads back to « transmis »; nothing obliges AKTO to wait for the answer.
  'complément demandé': ['transmis', 'refusé'],
  accepté: [],
  refusé: [],
};

/** The state that the last step led to. */
export const stateOf = (history: readonly Step[]): DossierState => history.at(-1)?.state ?? 'transmis';

/** What whoever examines the dossier may decide now; only the employer leads back to « transmis ». */
export const decisions = (state: DossierState): readonly DossierState[] => next[state].filter((to) => to !== 'transmis');

/** Why an instruction cannot be given, in words for the person who gives it; undefined when it can. */
export function refusalOf(state: DossierState, { state: to, message, reopened = [] }: Instruction): string | undefined {
  if (!decisions(state).includes(to)) return `Un dossier « ${state} » ne peut pas devenir « ${to} ».`;
  if (to === 'complément demandé' && reopened.length === 0) return 'Choisissez au moins un champ ou un document à compléter.';
  const speaks = to === 'complément demandé' || to === 'refusé';
  return speaks && message.trim() === '' ? 'Écrivez à l’employeur ce qui est attendu, ou ce qui motive la décision.' : undefined;
}
