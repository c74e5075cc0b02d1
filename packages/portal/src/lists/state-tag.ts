import { icon, type IconName } from '@akto/design-system';
import { html, type TemplateResult } from 'lit';

type Tone = 'info' | 'success' | 'warning' | 'error';

const looks: Readonly<Record<string, readonly [Tone, IconName]>> = {
  'Prêt à transmettre': ['success', 'check'],
  'À corriger': ['error', 'alert'],
  'À compléter': ['info', 'info'],
  'Dispositif à choisir': ['info', 'info'],
  'Dispositif retiré': ['warning', 'alert'],
  'Complément demandé': ['warning', 'alert'],
  Transmis: ['info', 'send'],
  Reçu: ['info', 'check'],
  Accepté: ['success', 'check'],
  Refusé: ['error', 'close'],
};

/** Where a draft or a dossier stands: words first, then a shape, then a colour. */
export function stateTag(state: string): TemplateResult {
  const [tone, drawing] = looks[state] ?? ['info', 'info'];
  return html`<span class="state" data-tone=${tone}>${icon(drawing)}${state}</span>`;
}
