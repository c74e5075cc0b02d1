import type { Answers } from '../dossier/dossier.js';
import type { TabProgress } from '../model/draft.js';

/** How far the visible tabs of an open dossier are, in file order. */
export const progressOf = (dossier: Answers): readonly TabProgress[] =>
  dossier.definition.tabs.filter(({ key }) => dossier.tab(key).visible).map(({ key, title }) => ({ key, title, status: dossier.tab(key).status }));
