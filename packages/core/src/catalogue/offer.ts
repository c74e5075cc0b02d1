import { isFamily, type Access, type Card, type Catalogue, type DispositifCard, type Period, type PublicChoice } from './catalogue.js';

/** What decides of the branches of an employer. */
export interface Employer {
  /** Without a dot, or '' when the register does not know it. */
  readonly naf: string;
  /** Collective agreements that it applies; none when the register does not know them. */
  readonly idcc: readonly string[];
}

/** Who begins a request, and when. */
export interface Applicant {
  readonly employer: Employer;
  readonly profile: string;
  /** Code of the type of public; while it is not known, what is open to any public is offered. */
  readonly public?: string | undefined;
  /** ISO date. */
  readonly today: string;
}

/** Keys of the branches that an employer belongs to. */
export function branchesOf({ branches }: Catalogue, { naf, idcc }: Employer): readonly string[] {
  return branches.filter((branch) => branch.naf.includes(naf) || branch.idcc.some((code) => idcc.includes(code))).map(({ key }) => key);
}

/** The types of public that an employer may file for. */
export function publicsOf(catalogue: Catalogue, employer: Employer): readonly PublicChoice[] {
  const branches = branchesOf(catalogue, employer);
  return catalogue.publics.filter((choice) => meets(choice.branches, branches));
}

/** The cards shown to an applicant (S53, S55): a family with the dispositifs that are open to them, if any. */
export function cardsOf(catalogue: Catalogue, applicant: Applicant): readonly Card[] {
  const { profile, today } = applicant;
  const branches = branchesOf(catalogue, applicant.employer);
  const possible = publicsOf(catalogue, applicant.employer).map(({ code }) => code);
  const publics = applicant.public === undefined ? possible : [applicant.public];
  const isOpen = (access: Access): boolean =>
    meets(access.branches, branches) &&
    meets(access.profiles, [profile]) &&
    (catalogue.publics.length === 0 || meets(access.publics, publics)) &&
    access.open.every((period) => isWithin(period, today));
  return catalogue.cards.filter(isOpen).flatMap((card): readonly Card[] => {
    if (!isFamily(card)) return [card];
    const dispositifs = card.dispositifs.filter(isOpen);
    return dispositifs.length === 0 ? [] : [{ ...card, dispositifs }];
  });
}

/** A dispositif of the cards by its code, in a family or not. */
export function dispositifOf(cards: readonly Card[], code: string): DispositifCard | undefined {
  return cards.flatMap((card) => (isFamily(card) ? card.dispositifs : [card])).find((card) => card.code === code);
}

const meets = (wanted: readonly string[] | undefined, given: readonly string[]): boolean =>
  wanted === undefined || wanted.some((each) => given.includes(each));

const isWithin = ({ from, to }: Period, today: string): boolean => (from ?? today) <= today && today <= (to ?? today);
