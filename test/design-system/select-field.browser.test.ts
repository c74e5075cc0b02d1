import { selectField, type SelectProps } from '@akto/design-system';
import { expect } from '@esm-bundle/chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { expectAccessible } from '../browser/axe.js';
import { mount, words, type Mounted } from './mount.js';
import { until } from './until.js';

const options = [
  { code: '11', title: '11 - Age de l’apprenti inférieur à 16 ans' },
  { code: '12', title: '12 - Age supérieur à 29 ans' },
  { code: '21', title: '21 - Réduction de la durée du contrat ou de la période d’apprentissage' },
  { code: '22', title: '22 - Allongement de la durée du contrat ou de la période d’apprentissage', disabled: true },
  { code: '50', title: '50 - Cumul de dérogations' },
];

interface Shown extends Mounted {
  readonly combobox: HTMLElement;
  readonly values: (string | undefined)[];
}

/** A list whose value follows what the person does, as in a dossier. */
async function show(props: Partial<SelectProps<string>> = {}, layout: Parameters<typeof mount>[1] = {}): Promise<Shown> {
  const values: (string | undefined)[] = [];
  const render = (value: string | undefined) =>
    html`${selectField<string>({
        id: 'derogation',
        label: 'Type de dérogation',
        options,
        ...props,
        value,
        onInput: (next) => {
          values.push(next);
          void mounted.update(render(next));
        },
      })}<button id="suite">Suite</button>`;
  const mounted: Mounted = await mount(render(props.value), layout);
  return { ...mounted, values, combobox: mounted.find('#derogation') };
}

const opened = ({ find }: Mounted): boolean => find('[role=listbox]').matches(':popover-open');
const active = ({ root, combobox }: Shown): string | undefined =>
  words(root.getElementById(combobox.getAttribute('aria-activedescendant') ?? '') ?? document.createElement('i'));

/** Puts the focus on the list, then presses keys one after the other. */
async function press({ combobox }: Shown, ...keys: string[]): Promise<void> {
  combobox.focus();
  for (const key of keys) await sendKeys({ press: key });
}

describe('Liste : la souris', () => {
  it('S33 : sans choix, elle invite à sélectionner un élément', async () => {
    expect(words((await show()).combobox)).to.equal('Sélectionnez un élément');
  });

  it('S32 : un clic l’ouvre, un autre la ferme', async () => {
    const shown = await show();
    shown.combobox.click();
    expect(opened(shown)).to.equal(true);
    shown.combobox.click();
    expect(opened(shown)).to.equal(false);
  });

  it('S34, S36 : elle montre « code - libellé » en entier', async () => {
    const shown = await show();
    shown.combobox.click();
    expect(shown.all('[role=option]').map(words)).to.deep.equal(options.map(({ title }) => title));
  });

  it('S35 : cliquer de nouveau sur l’élément choisi le retire', async () => {
    const shown = await show({ value: '12' });
    shown.combobox.click();
    shown.find('[aria-selected=true]').click();
    expect(shown.values).to.deep.equal([undefined]);
  });

  it('un élément qui ne peut pas être choisi reste là', async () => {
    const shown = await show();
    shown.combobox.click();
    shown.find('[aria-disabled=true]').click();
    expect([shown.values, opened(shown)]).to.deep.equal([[], true]);
  });

  it('S32 : un clic ailleurs la ferme', async () => {
    const shown = await show({}, { width: 300 });
    shown.combobox.click();
    await sendMouse({ type: 'click', position: [700, 550] });
    expect(opened(shown)).to.equal(false);
  });
});

describe('Liste : le clavier', () => {
  for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Space']) {
    it(`${key} l’ouvre sans rien choisir`, async () => {
      const shown = await show();
      await press(shown, key);
      expect([opened(shown), shown.values]).to.deep.equal([true, []]);
    });
  }

  it('les flèches passent d’un élément à l’autre, et par-dessus ceux qui ne peuvent pas être choisis', async () => {
    const shown = await show({ value: '21' });
    await press(shown, 'ArrowDown', 'ArrowDown');
    expect(active(shown)).to.equal('50 - Cumul de dérogations');
  });

  it('Début et Fin mènent aux bouts, même fermée', async () => {
    const shown = await show();
    await press(shown, 'End');
    expect(active(shown)).to.contain('50');
    await press(shown, 'Home');
    expect(active(shown)).to.contain('11');
  });

  it('Entrée choisit et ferme ; le focus ne bouge pas', async () => {
    const shown = await show();
    await press(shown, 'Enter', 'ArrowDown', 'Enter');
    expect([shown.values, opened(shown), shown.root.activeElement === shown.combobox]).to.deep.equal([['11'], false, true]);
  });

  it('S35 : Espace sur l’élément choisi le retire', async () => {
    const shown = await show({ value: '11' });
    await press(shown, 'Space', 'Space');
    expect(shown.values).to.deep.equal([undefined]);
  });

  it('Échap ferme sans rien changer', async () => {
    const shown = await show();
    await press(shown, 'ArrowDown', 'ArrowDown', 'Escape');
    expect([shown.values, opened(shown)]).to.deep.equal([[], false]);
  });

  it('Tab choisit l’élément atteint et passe au champ suivant', async () => {
    const shown = await show();
    await press(shown, 'ArrowDown', 'ArrowDown', 'Tab');
    expect([shown.values, opened(shown), shown.root.activeElement?.id]).to.deep.equal([['11'], false, 'suite']);
  });

  it('Tab sur l’élément déjà choisi ne le retire pas', async () => {
    const shown = await show({ value: '11' });
    await press(shown, 'ArrowDown', 'Tab');
    expect(shown.values).to.deep.equal([]);
  });

  it('taper « 5 », même fermée, mène à « 50 »', async () => {
    const shown = await show();
    await press(shown, '5');
    expect([opened(shown), active(shown)]).to.deep.equal([true, '50 - Cumul de dérogations']);
  });

  it('une espace dans un mot tapé ne choisit rien', async () => {
    const shown = await show();
    await press(shown, '1', '2', 'Space', '-');
    expect([shown.values, active(shown)]).to.deep.equal([[], '12 - Age supérieur à 29 ans']);
  });
});

describe('Liste : ce qu’on voit', () => {
  it('la liste porte le nom du champ, et l’élément choisi dit comment le retirer', async () => {
    const shown = await show({ value: '12' });
    shown.combobox.click();
    expect(shown.find('[role=listbox]').getAttribute('aria-label')).to.equal('Type de dérogation');
    expect(shown.all('[role=option][title]').map((option) => [words(option), option.title])).to.deep.equal([['12 - Age supérieur à 29 ans', 'Choisir de nouveau pour retirer']]);
  });

  it('à 320 px, ouverte, elle tient dans la fenêtre et rien n’est coupé', async () => {
    const shown = await show({}, { width: 320 });
    await press(shown, 'ArrowDown');
    const list = shown.find('[role=listbox]').getBoundingClientRect();
    expect(list.left >= 0 && list.right <= innerWidth && list.bottom <= innerHeight).to.equal(true);
    expect(shown.all('[role=option]').every((option) => option.scrollWidth <= option.clientWidth)).to.equal(true);
  });

  it('l’élément atteint au clavier est amené en vue', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ code: String(index), title: `Élément ${index}` }));
    const shown = await show({ options: many });
    const list = shown.find('[role=listbox]');
    const shows = new Promise((resolve) => list.addEventListener('toggle', resolve, { once: true }));
    await press(shown, 'ArrowDown');
    await shows;
    await press(shown, 'End');
    expect(shown.find('[data-active]').getBoundingClientRect().bottom).to.be.at.most(list.getBoundingClientRect().bottom);
  });

  it('l’élément choisi est en vue dès l’ouverture', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ code: String(index), title: `Élément ${index}` }));
    const shown = await show({ options: many, value: '11' });
    shown.combobox.click();
    const list = shown.find('[role=listbox]');
    await until(() => list.scrollTop > 0);
    expect(shown.find('[data-active]').getBoundingClientRect().bottom).to.be.at.most(list.getBoundingClientRect().bottom);
  });

  it('sans place dessous, elle s’ouvre au-dessus', async () => {
    const shown = await show();
    const space = document.createElement('div');
    space.style.height = `${innerHeight - 120}px`;
    shown.host.before(space);
    await press(shown, 'ArrowDown');
    expect(shown.find('[role=listbox]').getBoundingClientRect().bottom).to.be.at.most(shown.combobox.getBoundingClientRect().top + 1);
  });

  it('un bloc qui coupe ce qui le dépasse ne coupe pas la liste', async () => {
    const shown = await show();
    shown.host.style.contain = 'paint';
    await press(shown, 'ArrowDown');
    const { left, bottom } = shown.find('[role=listbox]').getBoundingClientRect();
    expect(shown.root.elementFromPoint(left + 20, bottom - 20)?.closest('[role=listbox]')).to.exist;
  });

  it('un code qui n’est plus proposé se voit encore', async () => {
    expect(words((await show({ value: '99' })).combobox)).to.equal('99');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`ouverte, avec des groupes, elle est accessible, thème ${theme === 'dark' ? 'sombre' : 'clair'}`, async () => {
      const shown = await show({ value: '2', options: [{ code: '1', title: 'Aucun' }, { code: '2', title: 'CAP', group: 'Niveau 3' }, { code: '3', title: 'BEP', group: 'Niveau 3', disabled: true }] }, { theme });
      await press(shown, 'ArrowDown');
      await expectAccessible(shown.host);
    });
  }
});

describe('Liste : sous le doigt', () => {
  const real = window.matchMedia;
  before(() => {
    window.matchMedia = (query) => ({ ...real.call(window, query), matches: query === '(pointer: coarse)' });
  });
  after(() => {
    window.matchMedia = real;
  });

  it('c’est la liste du système, avec les mêmes éléments', async () => {
    const { combobox } = await show({ value: '12' });
    expect([combobox.localName, [...(combobox as HTMLSelectElement).selectedOptions].map(words)]).to.deep.equal(['select', ['12 - Age supérieur à 29 ans']]);
  });

  it('S35 : son élément vide retire le choix', async () => {
    const { combobox, values } = await show({ value: '12' });
    (combobox as HTMLSelectElement).selectedIndex = 0;
    combobox.dispatchEvent(new Event('change', { bubbles: true }));
    expect(values).to.deep.equal([undefined]);
  });

  it('chaque élément rend sa valeur, dans un groupe aussi', async () => {
    const { combobox, values } = await show({ options: [{ code: 'a', title: 'A' }, { code: 'b', title: 'B', group: 'G' }] });
    (combobox as HTMLSelectElement).selectedIndex = 2;
    combobox.dispatchEvent(new Event('change', { bubbles: true }));
    expect(values).to.deep.equal(['b']);
  });

  it('elle est accessible', async () => {
    await expectAccessible((await show({ required: true, error: 'Saisie obligatoire' })).host);
  });
});
