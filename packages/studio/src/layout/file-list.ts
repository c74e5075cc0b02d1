import { html, nothing, type TemplateResult } from 'lit';
import type { Workspace } from '../workspace/workspace.js';

/** Files that dispositifs share, and what each is. */
const SHARED: Readonly<Record<string, string>> = { 'communs.json': 'définitions communes', 'baremes.json': 'barèmes', 'catalogue.json': 'catalogue', 'portail.json': 'portail' };

/** The list of files: dispositifs, the examples of the one at hand, and what all share. */
export function fileList({ paths, dispositifs, dispositif, current, unsaved }: Workspace, open: (path: string) => void): TemplateResult {
  const examples = paths.filter((path) => path.startsWith(`exemples/${dispositif.slice(0, -'.json'.length)}/`)).sort();
  const shared = paths.filter((path) => path in SHARED);
  const others = [current].filter((path) => path !== '' && ![...dispositifs, ...examples, ...shared].includes(path));
  const option = (path: string, words: string): TemplateResult => html`<option value=${path} ?selected=${path === current}>${words}${unsaved.includes(path) ? ' ●' : ''}</option>`;
  return html`<select aria-label="Fichier ouvert" @change=${(event: Event) => open((event.target as HTMLSelectElement).value)}>
    <optgroup label="Dispositifs">${dispositifs.map((path) => option(path, path))}</optgroup>
    ${examples.length > 0 ? html`<optgroup label="Exemples">${examples.map((path) => option(path, path.slice('exemples/'.length)))}</optgroup>` : nothing}
    <optgroup label="Communs">${shared.map((path) => option(path, `${path} (${SHARED[path]})`))}</optgroup>
    ${others.length > 0 ? html`<optgroup label="Autres">${others.map((path) => option(path, path))}</optgroup>` : nothing}
  </select>`;
}
