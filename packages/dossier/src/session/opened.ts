import type { Definition, Draft } from '@akto/core';
import type { TransmittedDossier } from '../store/store.js';

export type Opened =
  | {
      readonly kind: 'draft';
      readonly draft: Draft;
      readonly resumed: boolean;
      /** The transmitted dossier that the draft completes. */
      readonly completes?: TransmittedDossier | undefined;
    }
  | {
      readonly kind: 'transmitted';
      readonly dossier: TransmittedDossier;
      /** The same in the shape of a draft, to be read on screen. */
      readonly draft: Draft;
    };

/** Whether a draft is one of this version of its dispositif. */
export const isCurrent = (definition: Definition, draft: Draft): boolean => draft.version === definition.version && draft.hash === definition.hash;
