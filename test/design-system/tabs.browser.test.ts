import { expect } from '@esm-bundle/chai';
import { tabPanel, tabs } from '@akto/design-system';
import type { TabsProps } from '@akto/design-system';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { expectAccessible } from '../browser/axe.js';
import { mount, words } from './mount.js';

const items: TabsProps['tabs'] = [
  { key: 'introduction', label: 'Introduction', status: 'complete' },
  { key: 'employeur', label: 'Employeur', status: 'incomplete' },
  { key: 'synthese', label: 'Synthèse', status: 'error' },
  { key: 'documents', label: 'Documents', note: 'À revoir' },
];

async function show(props: Partial<TabsProps> = {}, options?: Parameters<typeof mount>[1]) {
  const chosen: string[] = [];
  const template = (selected: string) => html`
    ${tabs({ id: 'dossier', label: 'Onglets du dossier', tabs: items, selected, onSelect: (key) => chosen.push(key), ...props })}
    ${tabPanel('dossier', selected, html`<p>Contenu</p>`)}
  `;
  const mounted = await mount(template('introduction'), options);
  const focused = (): string => words(mounted.root.activeElement!).split(' ')[0]!;
  return { ...mounted, chosen, focused, template, tab: (key: string) => mounted.find(`#dossier-tab-${key}`) };
}

describe('Onglets', () => {
  it('un seul onglet se rencontre avec Tab : celui qui est choisi', async () => {
    const { all } = await show();
    expect(all('[role=tab]').map((tab) => tab.tabIndex)).to.deep.equal([0, -1, -1, -1]);
  });

  it('l’onglet choisi est lié à son panneau, et le panneau à lui', async () => {
    const { tab, find } = await show();
    expect(tab('introduction').getAttribute('aria-selected')).to.equal('true');
    expect(tab('introduction').getAttribute('aria-controls')).to.equal(find('[role=tabpanel]').id);
    expect(find('[role=tabpanel]').getAttribute('aria-labelledby')).to.equal('dossier-tab-introduction');
  });

  it('les flèches déplacent le focus, en boucle, sans choisir', async () => {
    const { tab, chosen, focused } = await show();
    tab('introduction').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()).to.equal('Employeur');
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused()).to.equal('Documents');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()).to.equal('Introduction');
    expect(chosen).to.deep.equal([]);
  });

  it('Début et Fin mènent au premier et au dernier', async () => {
    const { tab, focused } = await show();
    tab('introduction').focus();
    await sendKeys({ press: 'End' });
    expect(focused()).to.equal('Documents');
    await sendKeys({ press: 'Home' });
    expect(focused()).to.equal('Introduction');
  });

  it('S13 : Entrée, Espace ou un clic choisit', async () => {
    const { tab, chosen } = await show();
    tab('employeur').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Space' });
    tab('documents').click();
    expect(chosen).to.deep.equal(['employeur', 'synthese', 'documents']);
  });

  it('en activation automatique, les flèches choisissent', async () => {
    const { tab, chosen } = await show({ activation: 'automatic' });
    tab('introduction').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(chosen).to.deep.equal(['employeur']);
  });

  it('une flèche avec Alt reste au navigateur : page précédente', async () => {
    const { tab, focused } = await show();
    tab('introduction').focus();
    tab('introduction').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true }));
    expect(focused()).to.equal('Introduction');
  });

  it('S17 : un onglet complet se dit « Onglet validé »', async () => {
    expect(words((await show()).tab('introduction'))).to.equal('Introduction Onglet validé');
  });

  it('S18 : ce qui manque et ce qui est faux se disent avec des mots différents', async () => {
    const { tab } = await show();
    const reason = 'Des données obligatoires sont absentes ou des règles de gestion non valides';
    expect(words(tab('employeur'))).to.equal(`Employeur À compléter : ${reason}`);
    expect(words(tab('synthese'))).to.equal(`Synthèse À corriger : ${reason}`);
  });

  it('S16 : la pastille est derrière le libellé', async () => {
    const { tab } = await show();
    const [label, badge] = ['span', '.akto-status'].map((selector) => tab('employeur').querySelector(selector)!.getBoundingClientRect());
    expect(badge!.left).to.be.at.least(label!.right);
  });

  it('« À revoir » se lit sur l’onglet qu’une migration a touché', async () => {
    expect(words((await show()).tab('documents'))).to.equal('Documents À revoir');
  });

  it('à 320 px tous les onglets se voient', async () => {
    const { all, host } = await show({}, { width: 320 });
    const edges = all('[role=tab]').map((tab) => tab.getBoundingClientRect().right - host.getBoundingClientRect().left);
    expect(Math.max(...edges)).to.be.at.most(320);
  });

  it('dans un volet étroit d’une grande fenêtre, ils prennent la forme du téléphone : un par ligne', async () => {
    const lines = async (width: number): Promise<number> => new Set((await show({}, { width })).all('[role=tab]').map((tab) => tab.getBoundingClientRect().top)).size;
    expect(innerWidth).to.be.above(480);
    expect([await lines(700), await lines(460)]).to.deep.equal([1, 4]);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`ils sont accessibles, thème ${theme === 'dark' ? 'sombre' : 'clair'}`, async () => {
      await expectAccessible((await show({}, { theme })).host);
    });
  }
});
