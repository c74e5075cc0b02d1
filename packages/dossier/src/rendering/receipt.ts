import { alert, button, phrase, word } from '@akto/design-system';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.js';

const instant = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' });

/** What a person keeps of a transmission (S84): when, and the reference to quote. */
export const receipt = ({ receipt: given, actions }: View): TemplateResult =>
  html`${alert({
    level: 'success',
    title: 'Votre demande a été transmise à AKTO',
    body: html`<p>${word('Référence :')} <strong>${given?.reference}</strong></p>
      <p>${phrase('Transmise le {moment}. Elle n’est plus modifiable.', { moment: given ? instant.format(new Date(given.transmittedAt)) : '' })}</p>`,
  })}
  ${actions.startAnew ? button({ label: 'Commencer un nouveau dossier', onClick: actions.startAnew }) : nothing}`;
