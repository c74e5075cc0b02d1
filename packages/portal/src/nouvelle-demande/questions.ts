import { cardsOf, dispositifOf, isFamily, publicsOf, type Applicant, type Card, type Catalogue } from '@akto/core';
import type { Establishment } from '@akto/dossier';
import { follow, type Choices, type Place, type Questions, type Step } from './steps.js';

export interface Facts {
  /** The establishments that the person may file for. */
  readonly sirets: readonly string[];
  /** The one that was chosen, once it is known that a request can be filed for it. */
  readonly establishment: Establishment | undefined;
  readonly catalogue: Catalogue;
  readonly profile: string;
  /** ISO date. */
  readonly today: string;
}

export const sirenOf = (siret: string): string => siret.slice(0, 9);

/** With a single establishment the dispositif comes first (S45); the type of public is then asked if the dispositif leaves it open. */
const SINGLE: readonly Step[] = ['entreprise', 'etablissement', 'dispositif', 'sous-dispositif', 'public'];
const SEVERAL: readonly Step[] = ['entreprise', 'etablissement', 'public', 'dispositif', 'sous-dispositif'];

export const questionsOf = (facts: Facts): Questions => ({
  order: facts.sirets.length > 1 ? SEVERAL : SINGLE,
  answers: (step, before) => answers[step](facts, before),
});

/** The questions that a person may expect, from what they answered: those asked so far, then those that an answer may still bring. */
export function expectedSteps(facts: Facts, { etablissement, ...others }: Choices): readonly Step[] {
  const questions = questionsOf(facts);
  // What an establishment brings is not known as long as it is not.
  const { asked, choices, open } = follow(questions, facts.establishment && etablissement !== undefined ? { ...others, etablissement } : others);
  const later = open === undefined ? [] : questions.order.slice(questions.order.indexOf(open) + 1);
  return [...asked, ...later.filter((step) => mayBeAsked[step](facts, choices))];
}

const mayBeAsked: Readonly<Record<Step, (facts: Facts, choices: Choices) => boolean>> = {
  entreprise: () => false,
  etablissement: ({ sirets }, { entreprise }) => sirets.filter((siret) => entreprise === undefined || sirenOf(siret) === entreprise).length > 1,
  public: ({ catalogue, establishment, sirets }) => !establishment && sirets.length > 1 && catalogue.publics.length > 1,
  dispositif: () => true,
  'sous-dispositif': (facts, choices) => (facts.establishment ? cardsFor(facts, choices) : facts.catalogue.cards).some((card) => isFamily(card) && card.dispositifs.length > 1),
};

/** The cards shown, given what was answered before (S52 to S55). */
export const cardsFor = ({ establishment, catalogue, ...applicant }: Facts, { public: chosen }: Choices): readonly Card[] =>
  establishment ? cardsOf(catalogue, { ...applicant, employer: establishment, public: chosen }) : [];

/** Whether nothing is open to the employer: the person may only go back. */
export const isDeadEnd = (facts: Facts, { step, choices }: Place): boolean =>
  step === 'dispositif' && facts.establishment !== undefined && cardsFor(facts, choices).length === 0;

/** The dispositifs of the family that was chosen; none when the card is a dispositif itself. */
export function familyFor(facts: Facts, choices: Choices): readonly Card[] {
  const chosen = cardsFor(facts, choices).find(({ code }) => code === choices.dispositif);
  return chosen && isFamily(chosen) ? chosen.dispositifs : [];
}

/** The dispositif that the answers come to, once they are all given. */
export const dispositifFor = ({ dispositif, 'sous-dispositif': sub }: Choices): string | undefined => sub ?? dispositif;

const codesOf = (items: readonly { readonly code: string }[]): readonly string[] => items.map(({ code }) => code);

const answers: Readonly<Record<Step, (facts: Facts, before: Choices) => readonly string[]>> = {
  entreprise: ({ sirets }) => [...new Set(sirets.map(sirenOf))],
  etablissement: ({ sirets }, { entreprise }) => sirets.filter((siret) => sirenOf(siret) === entreprise),
  public: publicsFor,
  dispositif: (facts, before) => codesOf(cardsFor(facts, before)),
  'sous-dispositif': (facts, before) => codesOf(familyFor(facts, before)),
};

/** The types of public of the employer, less those that the dispositif, once it is chosen, is not for. */
function publicsFor({ establishment, catalogue, ...applicant }: Facts, before: Choices): readonly string[] {
  if (!establishment) return [];
  const codes = codesOf(publicsOf(catalogue, establishment));
  const chosen = before.dispositif === undefined ? undefined : dispositifFor(before);
  if (chosen === undefined) return codes;
  const isFor = (code: string): boolean => {
    const withPublic: Applicant = { ...applicant, employer: establishment, public: code };
    return dispositifOf(cardsOf(catalogue, withPublic), chosen) !== undefined;
  };
  return codes.filter(isFor);
}
