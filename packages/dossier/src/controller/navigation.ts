import type { Definition, OpenDossier, Tab } from '@akto/core';
import { AktoTabEvent } from '../events.js';
import { missingKinds } from '../rendering/nodes.js';
import { headingId } from '../rendering/panel.js';
import { tabsId } from '../rendering/tab-bar.js';
import type { Host } from './host.js';
import type { Needs } from './missing.js';
import type { PageRoot } from './page-root.js';

export interface NavigationOptions {
  readonly host: Host;
  readonly root: PageRoot;
  readonly definition: Definition;
  readonly dossier: OpenDossier;
  readonly needs: Needs;
}

/** Which tab of a dossier is open, and how a person goes to another. */
export class Navigation {
  readonly #options: NavigationOptions;

  constructor(options: NavigationOptions) {
    this.#options = options;
  }

  /** The open tab: the one that the element names, or the first where that one is hidden or does not exist. */
  get tab(): Tab {
    return this.#visible.find(({ key }) => key === this.#options.host.onglet) ?? this.first;
  }

  /** The one that is open when the element names none. */
  get first(): Tab {
    const [first] = this.#visible;
    if (!first) throw new Error('Ce dispositif n’a aucun onglet visible.');
    return first;
  }

  get #visible(): readonly Tab[] {
    const { definition, dossier } = this.#options;
    return definition.tabs.filter(({ key }) => dossier.tab(key).visible);
  }

  /** Opens a tab, from the bar of tabs or by « Suivant ». */
  openTab(key: string, focus: 'tab' | 'heading'): void {
    void this.#open(key, focus === 'tab' ? `${tabsId}-tab-${key}` : headingId);
  }

  /** Leads to the field at a path, on whatever tab. */
  goTo(path: string): void {
    void this.#open(path.split('.', 1)[0] ?? '', path);
  }

  /** The open tab may have been hidden by an answer, or the address may name one that does not exist. */
  leaveHiddenTab(): void {
    const { host } = this.#options;
    if (!host.onglet) host.requestUpdate();
    else if (this.tab.key !== host.onglet) host.onglet = this.tab.key;
  }

  async #open(key: string, focus: string): Promise<void> {
    const { host, root, definition, needs } = this.#options;
    const missing = missingKinds(definition.tabs.find((tab) => tab.key === key)?.children ?? []);
    if (missing && !(await needs.load(missing, () => void this.#open(key, focus)))) return;
    if (this.tab.key !== key) {
      host.onglet = key;
      host.dispatchEvent(new AktoTabEvent(key));
    }
    await host.updateComplete;
    root.focus(focus);
  }
}
