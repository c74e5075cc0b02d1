import type { LitElement } from 'lit';

/** What an open dossier needs of the element that shows it. */
export interface Host extends LitElement {
  dossier: string | undefined;
  onglet: string | undefined;
  readonly: boolean;
}
