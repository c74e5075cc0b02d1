export type * from './model/definition.js';
export type * from './model/draft.js';
export type * from './model/state.js';
export type { Answers, Dossier } from './dossier/dossier.js';
export { isFamily, type Access, type Branch, type Card, type Catalogue, type DispositifCard, type FamilyCard, type Period, type PublicChoice } from './catalogue/catalogue.js';
export { branchesOf, cardsOf, dispositifOf, publicsOf, type Applicant, type Employer } from './catalogue/offer.js';

export { language, type Language } from './language/language.js';
export type { Bareme, BaremeValues } from './language/bareme.js';
export { baseLanguage, coveredByBase } from './language/base-language.js';
export { isDate } from './language/day.js';

export { LanguageError, loadWith, type Factory } from './model/load.js';
export { loadDispositif } from './model/load-dispositif.js';
export { walk, toConcrete, toTemplate, nodeAt, type Walked } from './model/walk.js';
export { getAt, setAt } from './model/data.js';
export { isEmpty } from './model/empty.js';
export { isCheckbox } from './model/value.js';

export { evaluate } from './evaluate/evaluate.js';
export { explain, type Explained, type ExplainedRule, type Explanation, type ReadValue } from './evaluate/explain.js';
export { createDossier } from './dossier/create-dossier.js';
export { Listeners } from './dossier/listeners.js';
export { OpenDossier } from './dossier/open-dossier.js';
export { addRow, adopt, removeDocument, removeRow, restore, setDocument } from './dossier/operations.js';
export { newDraft, type NewDraft } from './draft/new-draft.js';
export { mergeDrafts, takeTheirs, type Disagreement, type Merged } from './draft/merge.js';
export { progressOf } from './draft/progress.js';
export { decisions, dossierStates, refusalOf, stateOf, type DossierState, type Instruction, type Step } from './follow-up/follow-up.js';
export { migrate } from './draft/migrate.js';
export { followPaths } from './draft/follow.js';
export { asidePath } from './draft/aside.js';
export { restorable } from './draft/restorable.js';
export { compareVersions } from './draft/version.js';
export { transmittable } from './draft/transmittable.js';
export { companyName, drawReference } from './draft/reference.js';

export { CATALOGUE } from './messages/catalogue.js';
export { display, displayDate, optionLabel } from './messages/display.js';
export { example, hint } from './messages/hint.js';
export { recapOf, type Recap } from './messages/recap.js';

export { lookUp, type LookUp } from './reference/look-up.js';
export { matches } from './reference/matches.js';
export type { Establishment, EstablishmentState, ReferenceProvider } from './reference/provider.js';
export { sampleEstablishments } from './reference/samples.js';
