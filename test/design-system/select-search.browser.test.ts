import { selectField, type SelectProps } from '@akto/design-system';
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { expectAccessible } from '../browser/axe.js';
import { mount, words, type Mounted } from './mount.js';
import { until } from './until.js';

const options = [
  ['01', 'Ain'], ['02', 'Aisne'], ['03', 'Allier'], ['04', 'Alpes-de-Haute-Provence'], ['09', 'Ariège'], ['13', 'Bouches-du-Rhône'], ['25', 'Doubs'],
  ['26', 'Drôme'], ['29', 'Finistère'], ['35', 'Ille-et-Vilaine'], ['38', 'Isère'], ['42', 'Loire'], ['69', 'Rhône'], ['75', 'Paris'],
].map(([code, name], index) => ({ code: code!, title: `${code} - ${name}`, group: index < 9 ? 'A à F' : 'I à R', disabled: code === '02' }));

interface Shown extends Mounted {
  readonly button: HTMLElement;
  readonly values: (string | undefined)[];
  readonly search: () => HTMLInputElement;
  /** What the list still offers. */
  readonly offered: () => string[];
  readonly active: () => string | undefined;
}

async function show(props: Partial<SelectProps<string>> = {}, layout: Parameters<typeof mount>[1] = {}): Promise<Shown> {
  const values: (string | undefined)[] = [];
  const render = (value: string | undefined) =>
    html`<button id="avant">Avant</button>${selectField<string>({
        id: 'departement',
        label: 'Département',
        options,
        ...props,
        value,
        onInput: (next) => {
          values.push(next);
          void mounted.update(render(next));
        },
      })}<button id="suite">Suite</button>`;
  const mounted: Mounted = await mount(render(props.value), layout);
  const search = (): HTMLInputElement => mounted.find<HTMLInputElement>('#departement-search');
  const active = (): string | undefined => mounted.root.getElementById(search().getAttribute('aria-activedescendant') ?? '')?.textContent?.trim();
  return { ...mounted, values, search, active, button: mounted.find('#departement'), offered: () => mounted.all('[role=option]').map(words) };
}

const opened = ({ find }: Mounted): boolean => find('[role=dialog]').matches(':popover-open');

/** Opens the list with the keyboard, then presses keys one after the other. */
async function press({ button }: Shown, ...keys: string[]): Promise<void> {
  button.focus();
  for (const key of ['ArrowDown', ...keys]) await sendKeys({ press: key });
}

describe('Longue liste : la recherche', () => {
  it('un clic l’ouvre, et le focus va à la zone de recherche', async () => {
    const shown = await show();
    shown.button.click();
    await until(() => shown.root.activeElement === shown.search());
    expect([opened(shown), shown.offered().length]).to.deep.equal([true, 14]);
  });

  it('taper réduit la liste, sans accent ni majuscule, par le code ou par les mots', async () => {
    const shown = await show();
    await press(shown);
    await sendKeys({ type: 'RHONE' });
    expect(shown.offered()).to.deep.equal(['13 - Bouches-du-Rhône', '69 - Rhône']);
    await sendKeys({ press: 'Control+a' });
    await sendKeys({ type: '26' });
    expect(shown.offered()).to.deep.equal(['26 - Drôme']);
  });

  it('une lettre tapée sur la liste fermée l’ouvre et commence la recherche', async () => {
    const shown = await show();
    shown.button.focus();
    await sendKeys({ type: 'is' });
    expect([opened(shown), shown.search().value, shown.offered()]).to.deep.equal([true, 'is', ['02 - Aisne', '09 - Ariège', '29 - Finistère', '38 - Isère', '75 - Paris'].filter((title) => /is/i.test(title))]);
  });

  it('les groupes qui gardent un élément gardent leur nom', async () => {
    const shown = await show();
    await press(shown);
    await sendKeys({ type: 'fin' });
    expect(shown.all('[role=group]').map((group) => words(shown.root.getElementById(group.getAttribute('aria-labelledby')!)!))).to.deep.equal(['A à F']);
  });

  it('le nombre de résultats s’annonce, et « Aucun résultat » se lit', async () => {
    const shown = await show();
    await press(shown);
    await sendKeys({ type: 'rhone' });
    expect(words(shown.find('[role=status]'))).to.equal('2 résultats');
    await sendKeys({ type: 'zz' });
    expect([words(shown.find('[role=status]')), shown.find('[role=status]').getBoundingClientRect().height > 20]).to.deep.equal(['Aucun résultat', true]);
    expect([shown.search().getAttribute('aria-expanded'), shown.find('[role=listbox]').checkVisibility()]).to.deep.equal(['false', false]);
  });

  it('Entrée sans résultat ne ferme ni ne choisit rien', async () => {
    const shown = await show({ value: '75' });
    await press(shown);
    await sendKeys({ type: 'zz' });
    await sendKeys({ press: 'Enter' });
    expect([opened(shown), shown.values, shown.search().value]).to.deep.equal([true, [], 'zz']);
  });

  it('rouverte, elle est entière', async () => {
    const shown = await show();
    await press(shown);
    await sendKeys({ type: 'zz' });
    await sendKeys({ press: 'Escape' });
    await press(shown);
    expect([shown.search().value, shown.offered().length]).to.deep.equal(['', 14]);
  });
});

describe('Longue liste : le clavier (ARIA APG « editable combobox »)', () => {
  it('les flèches mènent d’un élément à l’autre, par-dessus ceux qui ne peuvent pas être choisis ; le focus reste à la recherche', async () => {
    const shown = await show();
    await press(shown, 'ArrowDown', 'ArrowDown');
    expect([shown.active(), shown.root.activeElement === shown.search()]).to.deep.equal(['03 - Allier', true]);
    await sendKeys({ press: 'ArrowUp' });
    expect(shown.active()).to.equal('01 - Ain');
  });

  it('taper désigne ce qu’Entrée choisira ; le focus revient au champ', async () => {
    const shown = await show();
    await press(shown);
    await sendKeys({ type: 'rho' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect([shown.values, opened(shown), shown.root.activeElement]).to.deep.equal([['69'], false, shown.button]);
  });

  it('S35 : choisir de nouveau retire', async () => {
    const shown = await show({ value: '69' });
    await press(shown, 'Enter');
    expect(shown.values).to.deep.equal([undefined]);
  });

  it('Échap ferme sans rien changer, et le focus revient au champ', async () => {
    const shown = await show({ value: '69' });
    await press(shown, 'ArrowUp', 'Escape');
    expect([shown.values, opened(shown), shown.root.activeElement]).to.deep.equal([[], false, shown.button]);
  });

  it('Tab garde l’élément atteint et passe à la suite ; Maj+Tab revient en arrière', async () => {
    const shown = await show();
    await press(shown, 'ArrowDown', 'Tab');
    expect([shown.values, opened(shown), shown.root.activeElement?.id]).to.deep.equal([['01'], false, 'suite']);
    await press(shown, 'Shift+Tab');
    expect([opened(shown), shown.root.activeElement?.id, shown.values]).to.deep.equal([false, 'avant', ['01']]);
  });

  it('Début et Fin restent au texte, l’espace se tape', async () => {
    const shown = await show();
    await press(shown);
    await sendKeys({ type: 'de haute' });
    await sendKeys({ press: 'Home' });
    expect([shown.search().selectionStart, shown.search().value, shown.active()]).to.deep.equal([0, 'de haute', '04 - Alpes-de-Haute-Provence']);
  });

  it('passer du champ à la recherche n’est pas quitter le champ', async () => {
    let left = 0;
    const shown = await show({ onLeave: () => (left += 1) });
    await press(shown, 'Escape');
    expect(left).to.equal(0);
    await press(shown, 'Tab');
    expect(left).to.equal(1);
  });
});

describe('Longue liste : ce qu’on voit', () => {
  it('S36 : l’élément choisi est en vue dès l’ouverture, et la recherche reste au-dessus', async () => {
    const shown = await show({ value: '75' });
    shown.button.click();
    await until(() => shown.find('[role=listbox]').scrollTop > 0);
    expect(shown.find('[data-active]').getBoundingClientRect().bottom).to.be.at.most(shown.find('[role=dialog]').getBoundingClientRect().bottom);
    expect(shown.search().getBoundingClientRect().top).to.be.at.least(shown.find('[role=dialog]').getBoundingClientRect().top);
  });

  it('le clic dans la recherche y place le curseur, le clic sur un élément le choisit', async () => {
    const shown = await show();
    shown.button.click();
    expect(shown.search().dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }))).to.equal(true);
    shown.all('[role=option]')[2]!.click();
    expect(shown.values).to.deep.equal(['03']);
  });

  it('à 320 px, ouverte, elle tient dans la fenêtre', async () => {
    const shown = await show({}, { width: 320 });
    await press(shown);
    const { left, right, bottom } = shown.find('[role=dialog]').getBoundingClientRect();
    expect(left >= 0 && right <= innerWidth && bottom <= innerHeight).to.equal(true);
    expect(shown.all('[role=option]').every((option) => option.scrollWidth <= option.clientWidth)).to.equal(true);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`ouverte, puis sans résultat, elle est accessible, thème ${theme === 'dark' ? 'sombre' : 'clair'}`, async () => {
      const shown = await show({ value: '69', required: true }, { theme });
      await press(shown);
      await expectAccessible(shown.host);
      await sendKeys({ type: 'zz' });
      await expectAccessible(shown.host);
    });
  }
});
