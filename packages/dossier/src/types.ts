import type { LitElement } from 'lit';
import type { AktoDossier } from './dossier-element.js';

type Method = 'save' | 'transmit' | 'checkValidity' | 'reportValidity' | 'mayLeave' | 'connectedMoveCallback';

/** What a page may give `<akto-dossier>`, for the types of a framework (`@akto/dossier/react`, `/vue`, `/svelte`). */
export type AktoDossierProperties = { [Name in Exclude<keyof AktoDossier, keyof LitElement | Method | 'draft' | 'ready'>]?: AktoDossier[Name] };

/** What it tells, by name of the event. */
export type AktoDossierEvents = Pick<HTMLElementEventMap, 'akto-save' | 'akto-transmit' | 'akto-refuse' | 'akto-tab' | 'akto-error'>;
