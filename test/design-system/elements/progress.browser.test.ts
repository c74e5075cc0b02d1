import { expect } from '@esm-bundle/chai';
import '@akto/design-system/elements/progress.js';
import '@akto/design-system/elements/skeleton.js';
import type { AktoProgress } from '@akto/design-system/elements/progress.js';
import { describeLooks, inside, place, rendered } from './page.js';

describe('<akto-progress>', () => {
  it('il est nommé par son libellé et va de 0 à 1', async () => {
    const progress = await place<AktoProgress>('<akto-progress label="Envoi de devis.pdf" value="0.4"></akto-progress>');
    const bar = inside<HTMLProgressElement>(progress, 'progress');
    expect([bar.labels[0]?.textContent, bar.position]).to.deep.equal(['Envoi de devis.pdf', 0.4]);
    progress.value = 1;
    await rendered();
    expect([inside<HTMLProgressElement>(progress, 'progress').position, progress.getAttribute('value')]).to.deep.equal([1, '1']);
  });

  it('sans valeur il est en cours, sans dire jusqu’où', async () => {
    const progress = await place<AktoProgress>('<akto-progress label="Recherche" value="0"></akto-progress>');
    expect(inside<HTMLProgressElement>(progress, 'progress').position).to.equal(0);
    progress.removeAttribute('value');
    await rendered();
    expect(inside<HTMLProgressElement>(progress, 'progress').position).to.equal(-1);
  });
});

describe('<akto-skeleton>', () => {
  it('il tient la place du texte attendu et n’en dit rien', async () => {
    const skeleton = await place('<akto-skeleton lines="5"></akto-skeleton>');
    expect([inside(skeleton, 'div').childElementCount, inside(skeleton, 'div').ariaHidden]).to.deep.equal([5, 'true']);
    expect(skeleton.getBoundingClientRect().height).to.be.above(80);
  });
});

describeLooks('akto-progress', { 'connu et inconnu': '<akto-progress label="Envoi de devis.pdf" value="0.4"></akto-progress><akto-progress label="Recherche"></akto-progress>' });
describeLooks('akto-skeleton', { 'trois lignes': '<akto-skeleton></akto-skeleton>' });
