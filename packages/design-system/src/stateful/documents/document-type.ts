import { html, type TemplateResult } from 'lit';
import './document-control.js';
import type { DocumentTypeProps } from './props.js';

/** One type of document to transmit: its limits, a button and a drop zone, and the files (S77 to S81). */
export function documentType(props: DocumentTypeProps): TemplateResult {
  return html`<akto-document-control data-width=${props.width ?? 12} .props=${props}></akto-document-control>`;
}
