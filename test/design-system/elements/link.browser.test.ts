import { expect } from '@esm-bundle/chai';
import '@akto/design-system/elements/link.js';
import type { AktoLink } from '@akto/design-system/elements/link.js';
import { focusedNodes, press } from './control.js';
import { describeLooks, inside, place, rendered } from './page.js';

describe('<akto-link>', () => {
  it('un lecteur d’écran y trouve un lien, nommé par ses mots', async () => {
    const link = await place('<akto-link href="#aide">Le mode opératoire</akto-link>');
    link.focus();
    const [node] = await focusedNodes();
    expect([node?.role, node?.name]).to.deep.equal(['link', 'Le mode opératoire']);
  });

  it('« external » ouvre ailleurs, et le dit', async () => {
    const link = await place('<akto-link href="https://www.akto.fr" external>Le site d’AKTO</akto-link>');
    link.focus();
    const [node] = await focusedNodes();
    expect(node?.name.trim()).to.equal('Le site d’AKTO (nouvelle fenêtre)');
    expect(['target', 'rel'].map((name) => inside(link, 'a').getAttribute(name))).to.deep.equal(['_blank', 'noopener']);
  });

  it('sans « external », il reste dans la page, quelle que soit l’adresse', async () => {
    const link = await place('<akto-link href="https://www.akto.fr">AKTO</akto-link>');
    expect(inside(link, 'a').hasAttribute('target')).to.equal(false);
  });

  it('Entrée le suit, et la page peut l’en empêcher', async () => {
    const link = await place('<akto-link href="#suivi">Suivre</akto-link>');
    link.focus();
    await press('Enter');
    expect(location.hash).to.equal('#suivi');
    link.addEventListener('click', (event) => event.preventDefault());
    (link as AktoLink).href = '#ailleurs';
    await rendered();
    await press('Enter');
    expect(location.hash).to.equal('#suivi');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('sans adresse, ce n’est que du texte', async () => {
    const link = await place('<akto-link>Bientôt</akto-link>');
    link.focus();
    expect(document.activeElement === link).to.equal(false);
  });
});

describeLooks('akto-link', {
  'dans une phrase': '<p>Lire <akto-link href="#a">la notice</akto-link> et <akto-link href="https://www.akto.fr" external>le site d’AKTO</akto-link>.</p>',
  'comme un bouton': '<akto-link href="#a" variant="primary">Nouvelle demande</akto-link><akto-link href="#a" variant="secondary" external>Mode opératoire</akto-link><akto-link href="#a" variant="plain">Plus tard</akto-link>',
});
