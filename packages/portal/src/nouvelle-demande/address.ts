import { STEPS, type Choices, type Place } from './steps.js';

/** The part of the address before the step; also that of a draft whose dispositif is still to be chosen. */
export const rootOf = (draft: string): string => `/nouvelle-demande/${draft}`;

/** `/nouvelle-demande/<draft>/public?entreprise=401015938&etablissement=40101593800012` */
export function addressOf(draft: string, { step, choices }: Place): string {
  const given = STEPS.flatMap((each) => (choices[each] === undefined ? [] : [[each, choices[each]]]));
  const query = new URLSearchParams(given).toString();
  return `${rootOf(draft)}/${step}${query && `?${query}`}`;
}

/** The answers that a query gives, whoever wrote it. */
export function choicesOf(query: string): Choices {
  const given = new URLSearchParams(query);
  return Object.fromEntries(STEPS.flatMap((step) => (given.has(step) ? [[step, given.get(step)]] : [])));
}
