import { expect } from '@esm-bundle/chai';
import '@akto/design-system/elements/card.js';
import '@akto/design-system/elements/description-list.js';
import '@akto/design-system/elements/empty-state.js';
import '@akto/design-system/elements/section.js';
import type { AktoSection } from '@akto/design-system/elements/section.js';
import { focusedNodes } from './control.js';
import { describeLooks, inside, place, rendered, seen } from './page.js';

const LONG = 'Intitulé exact de la certification professionnelle visée par le contrat, tel qu’il figure au répertoire national, anticonstitutionnellement';

describe('<akto-section>', () => {
  it('un lecteur d’écran y trouve un groupe nommé par le titre', async () => {
    const section = await place('<akto-section heading="Établissement"><input aria-label="Ville"></akto-section>');
    section.querySelector('input')?.focus();
    const group = (await focusedNodes()).find(({ role }) => role === 'group');
    expect(group?.name).to.equal('Établissement');
  });

  it('son titre a le niveau voulu, 3 par défaut', async () => {
    const section = await place<AktoSection>('<akto-section heading="Établissement"></akto-section>');
    for (const [level, tag] of [[3, 'h3'], [2, 'h2'], [4, 'h4']] as const) {
      section.level = level;
      await rendered();
      expect(seen(inside(section, tag))).to.equal('Établissement');
    }
  });

  it('un titre qui est plus que du texte vient par son emplacement, et la description vient après', async () => {
    const section = await place('<akto-section><p slot="description">À vérifier.</p><p>Ville</p><em slot="heading">Établissement</em></akto-section>');
    expect(seen(section)).to.equal('Établissement À vérifier. Ville');
  });
});

describe('<akto-card>', () => {
  it('les marges de ce qu’elle contient ne s’ajoutent pas aux siennes', async () => {
    const card = await place('<akto-card><p>Un</p><p>Deux</p></akto-card>');
    const frame = card.getBoundingClientRect();
    const [first, last] = [card.firstElementChild!, card.lastElementChild!].map((each) => each.getBoundingClientRect());
    expect(first!.top - frame.top).to.equal(frame.bottom - last!.bottom);
  });

  it('sa marge intérieure se règle', async () => {
    const card = await place('<akto-card style="--akto-card-padding: 8px">Texte</akto-card>');
    expect(getComputedStyle(inside(card, '[part="card"]')).padding).to.equal('8px');
  });
});

describe('<akto-empty-state>', () => {
  it('il dit ce qui manque, puis quoi faire', async () => {
    expect(seen(await place('<akto-empty-state heading="Aucun brouillon"><p>Créez un dossier.</p><button>Nouvelle demande</button></akto-empty-state>'))).to.equal('Aucun brouillon Créez un dossier. Nouvelle demande');
  });
});

describe('<akto-description-list>', () => {
  const list = '<akto-description-list><dt>Complément</dt><dd></dd><dt>Code Postal</dt><dd>69100</dd></akto-description-list>';

  it('un lecteur d’écran y trouve une liste de données', async () => {
    const shown = await place(list.replace('69100', '<button>69100</button>'));
    shown.querySelector('button')?.focus();
    const roles = (await focusedNodes()).map(({ role }) => role);
    expect(roles.slice(0, 3)).to.deep.equal(['button', 'definition', 'DescriptionList']);
  });

  it('chaque donnée est sur la ligne de son libellé, dessous là où il n’y a pas la place, et une donnée absente garde la sienne', async () => {
    const tops = (shown: Element): number[] => [...shown.children].map((child) => Math.round(child.getBoundingClientRect().top));
    const [empty, none, label, value] = tops(await place(list, { width: 600 }));
    expect([empty === none, label === value, label! > empty!]).to.deep.equal([true, true, true]);
    const [, , narrowLabel, narrowValue] = tops(await place(list, { width: 320 }));
    expect(narrowValue).to.be.above(narrowLabel!);
  });
});

describeLooks('akto-section', { 'avec des champs': `<akto-section heading="${LONG}"><p slot="description">${LONG}</p><p>Contenu</p></akto-section>` });
describeLooks('akto-card', { carte: `<akto-card><h3>Titre</h3><p>${LONG}</p></akto-card>` });
describeLooks('akto-empty-state', { 'liste vide': `<akto-empty-state heading="Aucun brouillon"><p>${LONG}</p></akto-empty-state>` });
describeLooks('akto-description-list', { liste: `<akto-description-list><dt>${LONG}</dt><dd>${LONG}</dd><dt>Ville</dt><dd></dd></akto-description-list>` });
