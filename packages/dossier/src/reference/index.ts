export { lookUp, type LookUp } from './look-up.js';
export { matches } from './matches.js';
export { nameOf, placeOf, sirenText, siretText } from './names.js';
export type { Establishment, EstablishmentState, ReferenceProvider } from './provider.js';
export { referenceOf, type RequestFacts } from './reference.js';
export { lookUpWords, type LookUpWords } from './words.js';
