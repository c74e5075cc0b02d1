import { actionCard, choiceCards, type ChoiceCardsProps } from '@akto/design-system';
import { expect } from '@esm-bundle/chai';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { expectAccessible } from '../browser/axe.js';
import { description, mount, words, type Mounted } from './mount.js';

const options = [
  { code: 'apprentissage', title: 'Contrat d’apprentissage', text: 'Pour former un jeune en alternance.' },
  { code: 'car', title: 'Contrat d’alternance reconversion (CAR)', text: 'Pour un salarié intérimaire.', tag: 'Nouveau', icon: 'file' },
  { code: 'fpe', title: 'FPE', disabled: true },
] as const;

async function show(props: Partial<ChoiceCardsProps<string>> = {}, layout: Parameters<typeof mount>[1] = {}): Promise<Mounted & { values: (string | undefined)[] }> {
  const values: (string | undefined)[] = [];
  const render = (value: string | undefined) =>
    choiceCards<string>({
      id: 'dispositif',
      label: 'Quel dispositif ?',
      options,
      ...props,
      value,
      onInput: (code) => {
        values.push(code);
        void mounted.update(render(code));
      },
    });
  const mounted: Mounted = await mount(render(props.value), layout);
  return { ...mounted, values };
}

/** The middle of an element's bottom edge, inside it: far from its words. */
const corner = (element: HTMLElement): [number, number] => {
  const { left, bottom } = element.getBoundingClientRect();
  return [Math.round(left) + 8, Math.round(bottom) - 8];
};

describe('Choix sur cartes', () => {
  it('S52 : une carte se clique tout entière, loin de ses mots', async () => {
    const { all, values } = await show();
    await sendMouse({ type: 'click', position: corner(all('.akto-choice-card')[1]!) });
    expect(values).to.deep.equal(['car']);
  });

  it('chaque réponse se nomme par son titre seul ; le reste la décrit', async () => {
    const { all } = await show();
    const radio = all('input')[1] as HTMLInputElement;
    expect([words(radio.labels![0]!), description(radio)]).to.deep.equal(['Contrat d’alternance reconversion (CAR)', 'Nouveau Pour un salarié intérimaire.']);
    expect(all('input')[2]!.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('ARIA APG « radio group » : les flèches passent d’une réponse à l’autre, par-dessus celle qui ne peut pas être choisie', async () => {
    const { find, values } = await show();
    find('#dispositif').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(values).to.deep.equal(['car', 'apprentissage']);
  });

  it('un seul arrêt de tabulation, sur la réponse choisie', async () => {
    const { root, find } = await show({ value: 'car', required: true });
    const before = document.createElement('button');
    find('main').prepend(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect((root.activeElement as HTMLInputElement).id).to.equal('dispositif-1');
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement).to.equal(null);
  });

  it('une réponse facultative s’efface', async () => {
    const { find, values } = await show({ value: 'car' });
    find('.akto-clear').click();
    expect(values).to.deep.equal([undefined]);
  });

  it('une réponse fermée ne se choisit pas', async () => {
    const { all, values } = await show();
    await sendMouse({ type: 'click', position: corner(all('.akto-choice-card')[2]!) });
    expect(values).to.deep.equal([]);
  });

  it('en couleurs forcées, la carte choisie garde un cadre qui la distingue', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { all } = await show({ value: 'car' });
    const outlines = all('.akto-choice-card').map((card) => getComputedStyle(card).outlineStyle);
    await emulateMedia({ forcedColors: 'none' });
    expect(outlines).to.deep.equal(['none', 'solid', 'none']);
  });

  it('côte à côte où il y a la place, l’une sous l’autre à 320 px', async () => {
    const tops = async (width: number): Promise<number> => new Set((await show({}, { width })).all('.akto-choice-card').map((card) => card.getBoundingClientRect().top)).size;
    expect([await tops(700), await tops(320)]).to.deep.equal([2, 3]);
  });
});

describe('Carte d’action', () => {
  const card = actionCard({ title: 'Créer un nouveau dossier', href: '#nouveau', text: 'Trois questions, puis le brouillon est prêt.', tag: 'Nouveau', icon: 'plus' });

  it('un seul lien, nommé par le titre, sous un titre', async () => {
    const { all } = await mount(card);
    expect(all('a').map(words)).to.deep.equal(['Créer un nouveau dossier']);
    expect(all('h2 > a').length).to.equal(1);
  });

  it('toute sa surface se clique', async () => {
    const { find } = await mount(card);
    let followed = 0;
    find('a').addEventListener('click', (event) => {
      event.preventDefault();
      followed += 1;
    });
    await sendMouse({ type: 'click', position: corner(find('.akto-action-card')) });
    expect(followed).to.equal(1);
  });

  it('le focus se voit autour de la carte entière', async () => {
    const { find, root } = await mount(card);
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement).to.equal(find('a'));
    expect(getComputedStyle(find('.akto-action-card')).outlineStyle).to.equal('solid');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`une liste de cartes est accessible et tient à 320 px, thème ${theme === 'dark' ? 'sombre' : 'clair'}`, async () => {
      const { host } = await mount(html`<ul class="akto-action-cards"><li>${card}</li><li>${actionCard({ title: 'Dossiers', href: '#dossiers' })}</li></ul>`, { theme, width: 320 });
      await expectAccessible(host);
      expect(host.scrollWidth).to.be.at.most(320);
    });
  }
});
