import { button, icon, sizeText } from '@akto/design-system';
import { html, type TemplateResult } from 'lit';
import type { ReadDocument } from './reading.js';

/** The files of a transmission: type, name, weight and fingerprint, each to be downloaded. */
export const documentTable = (documents: readonly ReadDocument[], onDownload: (document: ReadDocument) => void): TemplateResult =>
  documents.length === 0
    ? html`<p class="muted">Aucun document n’a été joint.</p>`
    : html`<ul class="documents">
        ${documents.map(
          (document) => html`<li>
            ${icon('file')}
            <div class="item-words">
              <p>${document.type}</p>
              <p class="facts"><bdi>${document.meta.name}</bdi><span>${sizeText(document.meta.size)}</span>${document.meta.sha256 ? html`<span class="fingerprint">Empreinte SHA-256 ${document.meta.sha256.slice(0, 16)}…</span>` : ''}</p>
            </div>
            ${button({ label: 'Télécharger', about: `${document.meta.name}, ${document.type}`, variant: 'plain', onClick: () => onDownload(document) })}
          </li>`,
        )}
      </ul>`;
