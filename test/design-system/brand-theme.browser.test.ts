import { expect } from '@esm-bundle/chai';
import { button, themeColors, themeTokens, tokens } from '@akto/design-system';
import { html } from 'lit';
import { mount } from './mount.js';

const field = html`<div class="akto-card">${button({ label: 'Enregistrer' })}</div>`;

/** `#rrggbb` as the browser gives a colour back. */
function rgb(hex: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `rgb(${parts.join(', ')})`;
}

describe('Thème de marque', () => {
  const { style } = document.documentElement;
  afterEach(() => {
    for (const name of themeTokens) style.removeProperty(name);
  });

  for (const [scheme, color] of [['light', '#14532d'], ['dark', '#8fe0b0']] as const) {
    it(`une couleur donnée à la page atteint chaque racine, en ${scheme === 'dark' ? 'sombre' : 'clair'}`, async () => {
      style.setProperty('--akto-theme-primary', 'light-dark(#14532d, #8fe0b0)');
      const { find } = await mount(field, { theme: scheme });
      expect(getComputedStyle(find('button')).color).to.equal(rgb(color));
    });
  }

  it('l’arrondi en change tous les arrondis, en proportion', async () => {
    style.setProperty('--akto-theme-radius', '8px');
    const { host, find } = await mount(field);
    expect(getComputedStyle(find('.akto-card')).borderRadius).to.equal('8px');
    host.style.borderRadius = 'var(--akto-radius-small)';
    expect(getComputedStyle(host).borderRadius).to.equal('3px');
  });

  it('la police aussi', async () => {
    style.setProperty('--akto-theme-font', 'monospace');
    const { find } = await mount(field);
    expect(getComputedStyle(find('button')).fontFamily).to.equal('monospace');
  });

  it('sans thème, les arrondis sont les nôtres', async () => {
    const { host } = await mount(field);
    host.style.borderRadius = 'var(--akto-radius-small) var(--akto-radius-medium)';
    expect(getComputedStyle(host).borderRadius).to.equal('6px 10px');
  });

  it('chaque jeton annoncé est lu par les jetons globaux', () => {
    const sheet = String(tokens);
    expect(themeTokens.filter((name) => !sheet.includes(`var(${name},`))).to.deep.equal([]);
    expect(themeTokens).to.have.length(themeColors.length + 2);
  });
});
