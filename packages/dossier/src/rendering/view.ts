import type { Definition, Problem, Tab } from '@akto/core';
import type { Session } from '../session/session.js';
import type { Observable } from './observe.js';
import type { Rendering } from './rendering.js';

/** What a person can do with the page as a whole. */
export interface Actions {
  readonly openTab: (key: string, focus: 'tab' | 'heading') => void;
  /** Leads to the field at a path, on whatever tab. */
  readonly goTo: (path: string) => void;
  readonly save: () => void;
  readonly transmit: () => void;
  readonly keepMine: () => void;
  /** Asks which answers to keep where two tabs disagree. */
  readonly chooseAnswers: () => void;
  /** Shows the dossier as it was transmitted, in the place of the draft. */
  readonly openTransmitted: () => void;
  /** Only where the page did not ask for one dossier in particular. */
  readonly startAnew?: (() => void) | undefined;
}

/** Everything that the page of an open dossier is rendered from. */
export interface View {
  readonly definition: Definition;
  readonly session: Session;
  readonly rendering: Rendering;
  readonly tab: Tab;
  /** Tells of a change of any tab's status or visibility. */
  readonly tabs: Observable;
  readonly saving: Observable;
  readonly actions: Actions;
  /** A transmission was refused: the summary of errors is shown until none is left. */
  readonly refused: boolean;
  /** A transmission is under way. */
  readonly busy: boolean;
  /** Why the last transmission failed on its way, or ''. */
  readonly failure: string;
  /** Somebody else transmitted it meanwhile: what the store says of it, or ''. */
  readonly overtaken: string;
  /** What a person asked for and could not be loaded. */
  readonly missing?: { readonly message: string; readonly retry: () => void } | undefined;
  /** What AKTO said when it asked to complete the dossier. */
  readonly complement?: { readonly message: string } | undefined;
  /** The receipt of a transmitted dossier. */
  readonly receipt?: { readonly reference: string; readonly transmittedAt: string } | undefined;
}

export const visibleTabs = ({ definition, rendering }: View): Tab[] =>
  definition.tabs.filter(({ key }) => rendering.dossier.tab(key).visible);

export const errorsOf = (problems: readonly Problem[]): Problem[] => problems.filter(({ level }) => level === 'error');

/** Id of « Saisie Invalide », which takes the focus after a refusal. */
export const summaryId = 'saisie-invalide';

/** Whether the page shows anything of `occasions`. */
export const isOccasion = ({ receipt, complement, refused, overtaken, tab, rendering: { dossier } }: View): boolean =>
  Boolean(receipt ?? complement ?? tab.recap) || refused || overtaken !== '' || Object.keys(dossier.draft.aside).length > 0;
