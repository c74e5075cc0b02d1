import { expect } from '@esm-bundle/chai';
import { Announcer } from '@akto/design-system';
import { html } from 'lit';
import { mount, words } from './mount.js';

async function start() {
  const mounted = await mount(html``);
  const announcer = new Announcer(mounted.root);
  return { ...mounted, announcer, polite: mounted.find('[role=status]'), assertive: mounted.find('[role=alert]') };
}

/** The nodes added to a live region: what a screen reader is given to say. */
async function additions(region: HTMLElement, act: () => void): Promise<string[]> {
  const observer = new MutationObserver(() => undefined);
  observer.observe(region, { childList: true });
  act();
  return observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes].map((node) => node.textContent ?? ''));
}

describe('Annonces', () => {
  it('les régions existent, vides, avant de parler', async () => {
    const { polite, assertive } = await start();
    expect([words(polite), words(assertive)]).to.deep.equal(['', '']);
  });

  it('une annonce polie va dans role=status, une urgente dans role=alert', async () => {
    const { announcer, polite, assertive } = await start();
    announcer.polite('Enregistré à 14:05');
    announcer.assertive('Saisie Invalide');
    expect([words(polite), words(assertive)]).to.deep.equal(['Enregistré à 14:05', 'Saisie Invalide']);
  });

  it('le même texte deux fois s’annonce deux fois', async () => {
    const { announcer, polite } = await start();
    announcer.polite('Fichier ajouté');
    expect(await additions(polite, () => announcer.polite('Fichier ajouté'))).to.deep.equal(['Fichier ajouté']);
  });

  it('deux annonces d’affilée sont dites toutes les deux', async () => {
    const { announcer, polite } = await start();
    const said = await additions(polite, () => {
      announcer.polite('Onglet Employeur');
      announcer.polite('Enregistré à 14:05');
    });
    expect(said).to.deep.equal(['Onglet Employeur', 'Enregistré à 14:05']);
  });

  it('les annonces ne se voient pas', async () => {
    const { announcer, polite, root } = await start();
    announcer.polite('Enregistré à 14:05');
    expect((root.lastElementChild as HTMLElement).getBoundingClientRect().width).to.equal(1);
    expect(polite.checkVisibility()).to.equal(true);
  });

  it('une fois fini, les régions s’en vont', async () => {
    const { announcer, root } = await start();
    announcer.dispose();
    expect(root.querySelector('[role=status]')).to.equal(null);
  });
});
