import { stepper } from '@akto/design-system';
import { expect } from '@esm-bundle/chai';
import { expectAccessible } from '../browser/axe.js';
import { mount, words } from './mount.js';

const steps = ['Entreprise', 'Établissement', 'Public', 'Dispositif'];
const show = (current: number, layout: Parameters<typeof mount>[1] = { width: 800 }) => mount(stepper({ steps, current }), layout);

describe('Étapes', () => {
  it('chaque étape a son rang et son titre ; celles qui sont faites le disent', async () => {
    const { all } = await show(2);
    expect(all('li').map(words)).to.deep.equal(['Entreprise (terminée)', 'Établissement (terminée)', '3 Public', '4 Dispositif']);
  });

  it('l’étape en cours est marquée pour un lecteur d’écran, elle seule', async () => {
    const { all } = await show(1);
    expect(all('[aria-current=step]').map(words)).to.deep.equal(['2 Établissement']);
  });

  it('faite, en cours, à venir : la marque change de forme, pas seulement de couleur', async () => {
    const { all } = await show(1);
    expect(all('.akto-step-mark').map((mark) => mark.querySelector('svg') !== null)).to.deep.equal([true, false, false, false]);
    expect(all('li').map((item) => getComputedStyle(item).fontWeight)).to.deep.equal(['400', '650', '400', '400']);
  });

  it('à 320 px elle se dit en une phrase, et une seule des deux formes se lit', async () => {
    const { find, host } = await show(1, { width: 320 });
    expect(words(find('.akto-stepper-short'))).to.equal('Étape 2 sur 4 : Établissement');
    expect([find('.akto-stepper-short').checkVisibility(), find('ol').checkVisibility(), host.scrollWidth <= 320]).to.deep.equal([true, false, true]);
    const wide = await show(1);
    expect([wide.find('.akto-stepper-short').checkVisibility(), wide.find('ol').checkVisibility()]).to.deep.equal([false, true]);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`elle est accessible, large et étroite, thème ${theme === 'dark' ? 'sombre' : 'clair'}`, async () => {
      await expectAccessible((await show(1, { theme, width: 800 })).host);
      await expectAccessible((await show(1, { theme, width: 320 })).host);
    });
  }
});
