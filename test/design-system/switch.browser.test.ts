import { inline, switchField } from '@akto/design-system';
import { expect } from '@esm-bundle/chai';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { textContrast } from './contrast.js';
import { mount, words } from './mount.js';

const label = inline(['Recevoir les ', { text: 'rappels', href: 'https://www.akto.fr' }]);
const show = (value: boolean, onInput?: (value: boolean) => void) => mount(switchField({ id: 'rappels', label, value, onInput }));

/** How the thumb is drawn: where it stands, and the ✓ in it. */
const look = (input: HTMLElement): string[] =>
  [getComputedStyle(input, '::before').translate, getComputedStyle(input, '::after').clipPath].map((part) => part.replace(/\(.*/, ''));

describe('Interrupteur', () => {
  afterEach(() => emulateMedia({ forcedColors: 'none' }));

  it('un lecteur d’écran entend un interrupteur et son état', async () => {
    const { find } = await show(true);
    expect([find('input').getAttribute('role'), find('input').matches(':checked')]).to.deep.equal(['switch', true]);
  });

  it('la barre d’espace le bascule, et rend sa valeur (ARIA APG « switch »)', async () => {
    const values: boolean[] = [];
    const { find } = await show(false, (value) => values.push(value));
    find('input').focus();
    await sendKeys({ press: 'Space' });
    expect(values).to.deep.equal([true]);
  });

  it('suivre un lien de son libellé ne le bascule pas', async () => {
    const values: boolean[] = [];
    const { find } = await show(false, (value) => values.push(value));
    find('a').addEventListener('click', (event) => event.preventDefault());
    find('a').click();
    expect(values).to.deep.equal([]);
    expect(words(find('label'))).to.equal('Recevoir les rappels (nouvelle fenêtre)');
  });

  it('allumé se distingue d’éteint par la place du curseur et par un ✓, pas par la seule couleur', async () => {
    const [off, on] = [look((await show(false)).find('input')), look((await show(true)).find('input'))];
    expect(off).to.deep.equal(['none', 'none']);
    expect(on).to.deep.equal(['20px', 'polygon']);
  });

  it('en couleurs forcées, le curseur et son cadre se voient encore', async () => {
    await emulateMedia({ forcedColors: 'active' });
    for (const value of [false, true]) {
      const { find } = await show(value);
      const { backgroundColor } = getComputedStyle(find('input'));
      expect(getComputedStyle(find('input'), '::before').backgroundColor).to.not.equal(backgroundColor);
    }
  });

  it('sa cible fait au moins 24 pixels de haut (WCAG 2.5.8), et son libellé se lit', async () => {
    const { find } = await show(true);
    expect(find('input').getBoundingClientRect().height).to.be.at.least(24);
    expect(textContrast(find('label'))).to.be.at.least(4.5);
  });
});
