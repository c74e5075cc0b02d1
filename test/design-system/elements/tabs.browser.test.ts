import { expect } from '@esm-bundle/chai';
import '@akto/design-system/elements/tabs.js';
import '@akto/design-system/elements/text-field.js';
import type { AktoTabs } from '@akto/design-system/elements/tabs.js';
import { words } from '../mount.js';
import { focusedNodes, press } from './control.js';
import { describeLooks, inside, place, record, rendered, seen } from './page.js';

const tabs = (attributes = ''): string => `<akto-tabs label="Onglets du dossier" ${attributes}>
  <akto-tab-panel name="introduction" label="Introduction" status="complete"><p>Premier panneau</p></akto-tab-panel>
  <akto-tab-panel name="employeur" label="Employeur" status="error"><input name="email" value="a@b.fr"></akto-tab-panel>
  <akto-tab-panel name="documents" label="Documents" note="À revoir"><p>Dernier panneau</p></akto-tab-panel>
</akto-tabs>`;

async function show(attributes?: string) {
  const element = await place<AktoTabs>(tabs(attributes));
  const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role="tab"]')];
  const focused = (): string => words(element.shadowRoot!.activeElement!).split(' ')[0]!;
  return { element, all, focused, panel: (): string => seen(inside(element, '[role="tabpanel"]')) };
}

describe('<akto-tabs>', () => {
  it('le premier panneau se voit, les autres non', async () => {
    const { element, panel } = await show();
    expect(panel()).to.equal('Premier panneau');
    expect([...element.children].map((each) => each.getBoundingClientRect().height > 0)).to.deep.equal([true, false, false]);
  });

  it('« selected » choisit le panneau ; un nom inconnu, le premier', async () => {
    const { element, panel } = await show('selected="documents"');
    expect(panel()).to.equal('Dernier panneau');
    element.selected = 'licorne';
    await rendered();
    expect(panel()).to.equal('Premier panneau');
  });

  it('un lecteur d’écran y trouve une liste d’onglets nommée, et un panneau nommé par son onglet', async () => {
    const { all, element } = await show();
    all[0]?.focus();
    const [tab, ...outward] = await focusedNodes();
    expect([tab?.role, tab?.name, tab?.states['selected']]).to.deep.equal(['tab', 'Introduction Onglet validé', true]);
    expect(outward.find(({ role }) => role === 'tablist')?.name).to.equal('Onglets du dossier');
    inside(element, '[role="tabpanel"]').focus();
    const [panel] = await focusedNodes();
    expect([panel?.role, panel?.name]).to.deep.equal(['tabpanel', 'Introduction Onglet validé']);
  });

  it('S16 à S18 : l’état et la note sont derrière le libellé, et suivent le panneau', async () => {
    const { element, all } = await show();
    expect(words(all[2]!)).to.equal('Documents À revoir');
    Object.assign(element.lastElementChild!, { status: 'complete', note: undefined, label: 'Pièces' });
    await rendered();
    expect(words(all[2]!)).to.equal('Pièces Onglet validé');
  });

  it('les flèches, Début et Fin déplacent le focus, en boucle, sans choisir', async () => {
    const { all, focused, element } = await show();
    all[0]?.focus();
    const met: string[] = [];
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await press(key);
      met.push(focused());
    }
    expect(met).to.deep.equal(['Employeur', 'Documents', 'Introduction', 'Documents', 'Introduction']);
    expect(element.selected).to.equal(undefined);
  });

  it('Entrée, Espace et un clic choisissent, et le disent', async () => {
    const { all, element, panel } = await show();
    const fired: string[] = [];
    element.addEventListener('akto-panel', (event) => fired.push(event.panel));
    all[0]?.focus();
    await press('ArrowRight', 'Enter', 'ArrowRight', 'Space');
    await rendered();
    expect([element.selected, element.getAttribute('selected'), panel()]).to.deep.equal(['documents', 'documents', 'Dernier panneau']);
    all[0]?.click();
    all[0]?.click();
    expect(fired).to.deep.equal(['employeur', 'documents', 'introduction']);
  });

  it('en activation automatique les flèches choisissent', async () => {
    const { all, element } = await show('activation="automatic"');
    all[0]?.focus();
    await press('ArrowRight');
    expect(element.selected).to.equal('employeur');
  });

  it('la page peut retenir la personne', async () => {
    const { all, element, panel } = await show();
    element.addEventListener('akto-panel', (event) => event.preventDefault());
    all[1]?.click();
    await rendered();
    expect([element.selected, panel()]).to.deep.equal([undefined, 'Premier panneau']);
  });

  it('Tab va de l’onglet choisi au panneau, puis à ce qu’il contient', async () => {
    const { all, element } = await show('selected="employeur"');
    all[1]?.focus();
    await press('Tab');
    expect(element.shadowRoot?.activeElement?.getAttribute('role')).to.equal('tabpanel');
    await press('Tab');
    expect(document.activeElement?.localName).to.equal('input');
  });

  it('ce que contient un panneau caché reste du formulaire', async () => {
    const form = await place<HTMLFormElement>(`<form>${tabs()}</form>`);
    expect([...new FormData(form)]).to.deep.equal([['email', 'a@b.fr']]);
  });

  it('un panneau ajouté ou retiré change la liste', async () => {
    const { element, panel } = await show();
    element.firstElementChild?.remove();
    element.append(Object.assign(document.createElement('akto-tab-panel'), { name: 'synthese', label: 'Synthèse' }));
    await rendered();
    expect([...element.shadowRoot!.querySelectorAll('[role="tab"] > span:first-child')].map(words)).to.deep.equal(['Employeur', 'Documents', 'Synthèse']);
    expect(panel()).to.equal('');
  });

  it('un panneau ajouté pendant qu’il était hors de la page aussi', async () => {
    const { element } = await show();
    const home = element.parentElement!;
    element.remove();
    element.append(Object.assign(document.createElement('akto-tab-panel'), { label: 'Synthèse' }));
    home.append(element);
    await rendered();
    expect(element.shadowRoot!.querySelectorAll('[role="tab"]')).to.have.length(4);
  });

  it('ce que fait la page ne tire rien', async () => {
    const { element } = await show();
    const fired = record('akto-panel');
    element.selected = 'documents';
    await rendered();
    expect(fired).to.deep.equal([]);
  });
});

describeLooks('akto-tabs', { 'trois onglets': tabs(), 'avec un champ': tabs('selected="employeur"').replace('<input', '<input aria-label="Email"') });
