import { alert, button, colorPairs, colors, formStyles, statusBadge, textField, themeColors, themeTokens, yesNo, type ColorName } from '@akto/design-system';
import { css, html, LitElement, type TemplateResult } from 'lit';
import '../story-root.js';
import { themeRule, type Theme } from '../themes/themes.js';
import { contrast, required } from './contrast.js';
import { pageStyles } from './styles.js';
import type { Scheme } from './tokens.js';

const schemes = { light: 'Clair', dark: 'Sombre' } as const;

type Pair = readonly [light: string, dark: string];

/** Chooses the tokens of a theme, shows them worn in both schemes, says which contrasts are too weak, and writes the rule to copy. */
class ThemeMaker extends LitElement {
  static override properties = { theme: { attribute: false }, _chosen: { state: true }, _radius: { state: true }, _copied: { state: true } };
  static override styles = [
    formStyles,
    pageStyles,
    css`
      :host { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: var(--akto-space-6); align-items: start; }
      .tokens { display: grid; gap: var(--akto-space-1); padding: 0; }
      .tokens > div { display: grid; grid-template-columns: minmax(0, 1fr) 3.5rem 3.5rem; gap: var(--akto-space-3); align-items: center; padding-block: var(--akto-space-1); border-top: 1px solid var(--akto-color-line); }
      .tokens > .head { border: 0; color: var(--akto-color-muted); font-size: var(--akto-text-small); font-weight: 600; text-align: center; }
      .tokens code { overflow-wrap: anywhere; }
      input[type='color'] { width: 100%; min-height: 2.25rem; padding: 2px; border: 1px solid var(--akto-color-border); border-radius: var(--akto-radius-small); background: var(--akto-color-surface); cursor: pointer; }
      input[type='range'] { grid-column: span 2; width: 100%; accent-color: var(--akto-color-primary); }
      .worn { display: grid; gap: var(--akto-space-4); }
      .worn > div { border: 1px solid var(--akto-color-line); border-radius: var(--akto-radius-large); overflow: hidden; }
      .result { display: grid; gap: var(--akto-space-4); grid-column: 1 / -1; justify-items: start; }
      .result > * { max-width: 100%; }
      pre { justify-self: stretch; }
    `,
  ];
  /** Where to start from. */
  declare theme: Theme;
  declare private _chosen: Readonly<Record<string, Pair>>;
  declare private _radius: number;
  declare private _copied: boolean;

  constructor() {
    super();
    this.theme = {};
    this._chosen = {};
    this._radius = 1;
    this._copied = false;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('theme')) return;
    this._chosen = Object.fromEntries(themeColors.map((name) => [name, pairOf(this.theme[name]) ?? colors[name]]));
    this._radius = Number.parseFloat(this.theme['radius'] ?? '1');
  }

  protected override render(): TemplateResult {
    return html`<div class="tokens" role="group" aria-label="Jetons du thème">
        <div class="head"><span></span><span>Clair</span><span>Sombre</span></div>
        ${themeColors.map((name) => this.#colors(name))}
        <div>
          <label for="radius"><code>--akto-theme-radius</code></label>
          <input id="radius" type="range" min="0" max="1.5" step="0.125" .valueAsNumber=${this._radius} @input=${(event: Event) => (this._radius = (event.target as HTMLInputElement).valueAsNumber)} />
        </div>
      </div>
      <div class="worn">${(Object.keys(schemes) as Scheme[]).map((scheme) => this.#worn(scheme))}</div>
      <div class="result">${this.#weaknesses()}<pre class="doc-code"><code>${this.#rule}</code></pre>${button({ label: this._copied ? 'Copié' : 'Copier la règle', icon: this._copied ? 'check' : 'file', onClick: () => void this.#copy() })}</div>`;
  }

  #colors(name: string): TemplateResult {
    const set = (index: 0 | 1) => (event: Event) => {
      const pair = [...(this._chosen[name] ?? ['', ''])] as [string, string];
      pair[index] = (event.target as HTMLInputElement).value;
      this._chosen = { ...this._chosen, [name]: pair };
    };
    return html`<div>
      <code>--akto-theme-${name}</code>
      ${([0, 1] as const).map((index) => html`<input type="color" aria-label="${name}, ${index === 0 ? 'clair' : 'sombre'}" .value=${this._chosen[name]?.[index] ?? ''} @input=${set(index)} />`)}
    </div>`;
  }

  /** Set on what surrounds the root, as a page sets them on its own: the root only inherits them. */
  #worn(scheme: Scheme): TemplateResult {
    const worn = Object.entries(this.#theme).map(([name, value]) => `--akto-theme-${name}: ${value}`);
    return html`<div .style=${worn.join(';')}><akto-story-root data-theme=${scheme} .content=${sample(scheme)}></akto-story-root></div>`;
  }

  #weaknesses(): TemplateResult {
    const weak = colorPairs.flatMap(({ foreground, background, kind }) =>
      ([0, 1] as const).flatMap((index) => {
        const ratio = contrast(this.#color(foreground, index), this.#color(background, index));
        return ratio < required(kind) ? [`${foreground} sur ${background}, ${index === 0 ? 'clair' : 'sombre'} : ${ratio.toFixed(1).replace('.', ',')}`] : [];
      }),
    );
    if (weak.length === 0) return alert({ level: 'success', title: 'Tous les contrastes sont suffisants.' });
    return alert({ level: 'warning', title: `${weak.length} contrastes trop faibles`, body: html`<ul>${weak.map((line) => html`<li>${line}</li>`)}</ul>` });
  }

  #color(name: ColorName, index: 0 | 1): string {
    return (this._chosen[name] ?? colors[name])[index];
  }

  get #theme(): Theme {
    const { font } = this.theme;
    const pairs = Object.entries(this._chosen).map(([name, [light, dark]]) => [name, `light-dark(${light}, ${dark})`]);
    return { ...Object.fromEntries(pairs), ...(font !== undefined && { font }), radius: `${this._radius}rem` };
  }

  get #rule(): string {
    return themeRule(this.#theme);
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.#rule);
    this._copied = true;
  }
}

const sample = (scheme: Scheme): TemplateResult =>
  html`<h2>${schemes[scheme]} ${statusBadge('complete')}</h2>
    ${textField({ id: 'nom', label: 'Nom', value: 'Martin', required: true })}
    ${textField({ id: 'courriel', label: 'Courriel', value: 'martin', error: 'Respecter le format de l’Email' })}
    ${yesNo({ id: 'reponse', label: 'Déjà adhérent ?', value: true })}
    <div class="akto-actions">${button({ label: 'Transmettre', variant: 'primary', icon: 'send' })}${button({ label: 'Enregistrer', icon: 'save' })}</div>`;

/** `light-dark(#a, #b)` → `[#a, #b]` */
function pairOf(value: string | undefined): Pair | undefined {
  const [light, dark] = value?.match(/#[0-9a-f]{6}/gi) ?? [];
  return light && dark ? [light, dark] : undefined;
}

if (!customElements.get('akto-docs-theme-maker')) customElements.define('akto-docs-theme-maker', ThemeMaker);

export const themeMaker = (theme: Theme): TemplateResult => html`<akto-docs-theme-maker .theme=${theme}></akto-docs-theme-maker>`;

/** How many tokens a theme is made of. */
export const tokenCount = themeTokens.length;
