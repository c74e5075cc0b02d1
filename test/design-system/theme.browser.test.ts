import { expect } from '@esm-bundle/chai';
import { button, textField } from '@akto/design-system';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { mount } from './mount.js';

const light = 'rgb(255, 255, 255)';
const dark = 'rgb(33, 26, 45)';
const field = textField({ id: 'a', label: 'A', value: '' });

/** The surface of a field, in a host that stands in `around`. */
async function surface(change: (host: HTMLElement) => void): Promise<string> {
  const { host, find } = await mount(field);
  delete host.parentElement!.dataset['theme'];
  change(host);
  return getComputedStyle(find('input')).backgroundColor;
}

describe('Thème', () => {
  afterEach(async () => {
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' });
  });

  it('il suit la préférence du système', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    expect(await surface(() => undefined)).to.equal(dark);
    await emulateMedia({ colorScheme: 'light' });
    expect(await surface(() => undefined)).to.equal(light);
  });

  it('data-theme sur l’hôte décide à la place du système', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    expect(await surface((host) => (host.dataset['theme'] = 'light'))).to.equal(light);
  });

  it('data-theme sur un ancêtre décide aussi', async () => {
    expect(await surface((host) => (host.parentElement!.dataset['theme'] = 'dark'))).to.equal(dark);
  });

  for (const [outer, inner, color] of [['dark', 'light', light], ['light', 'dark', dark]] as const) {
    it(`le plus proche l’emporte : ${inner} dans ${outer}`, async () => {
      const change = (host: HTMLElement): void => {
        host.parentElement!.dataset['theme'] = outer;
        host.dataset['theme'] = inner;
      };
      expect(await surface(change)).to.equal(color);
    });
  }

  describe('dans une page qui n’adopte pas les jetons', () => {
    const sheets = document.adoptedStyleSheets;
    beforeEach(() => {
      document.adoptedStyleSheets = [];
    });
    afterEach(() => {
      document.adoptedStyleSheets = sheets;
    });

    it('une page qui n’est que claire garde un texte lisible, même sur un système sombre', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      expect(await surface(() => undefined)).to.equal(light);
    });

    it('une page qui suit le système est suivie', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      document.documentElement.style.colorScheme = 'light dark';
      expect(await surface(() => undefined)).to.equal(dark);
      document.documentElement.style.colorScheme = '';
    });

    it('un ancêtre décide encore', async () => {
      expect(await surface((host) => (host.parentElement!.dataset['theme'] = 'dark'))).to.equal(dark);
    });

    it('l’hôte décide avant lui', async () => {
      const change = (host: HTMLElement): void => {
        host.parentElement!.dataset['theme'] = 'light';
        host.dataset['theme'] = 'dark';
      };
      expect(await surface(change)).to.equal(dark);
    });
  });

  it('qui préfère moins de mouvement n’en a pas', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { find } = await mount(field);
    expect(getComputedStyle(find('input')).transitionDuration).to.match(/^(0s(, )?)+$/);
  });

  it('en couleurs forcées, le bouton principal reste lisible', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { find } = await mount(button({ label: 'Transmettre', variant: 'primary', onClick: () => undefined }));
    const { color, backgroundColor } = getComputedStyle(find('button'));
    expect([getComputedStyle(find('button')).forcedColorAdjust, color === backgroundColor]).to.deep.equal(['none', false]);
  });

  it('en couleurs forcées, un champ garde son cadre', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { find } = await mount(html`${textField({ id: 'a', label: 'A', value: 'lu', readonly: true })}`);
    const { borderTopColor, backgroundColor } = getComputedStyle(find('textarea'));
    expect(borderTopColor).to.not.equal(backgroundColor);
  });
});
