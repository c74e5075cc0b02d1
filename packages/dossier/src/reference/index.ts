export { lookUp, matches, type Establishment, type EstablishmentState, type LookUp, type ReferenceProvider } from '@akto/core';
export { nameOf, placeOf, sirenText, siretText } from './names.js';
export { referenceOf, type RequestFacts } from './reference.js';
export { lookUpWords, type LookUpWords } from './words.js';
