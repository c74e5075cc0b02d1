import { dateField, type DateProps } from '@akto/design-system';
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { html, render } from 'lit';
import { expectAccessible } from '../browser/axe.js';
import { mount, type, words, type Mounted } from './mount.js';
import { until } from './until.js';

interface Shown extends Mounted {
  readonly input: HTMLInputElement;
  readonly values: (string | undefined)[];
  readonly left: () => number;
}

/** A date field whose value follows what the person does, as in a dossier. */
async function show(props: Partial<DateProps> = {}): Promise<Shown> {
  const values: (string | undefined)[] = [];
  let leaves = 0;
  const field = (value: string | undefined) =>
    html`${dateField({
      id: 'naissance',
      label: 'Date de naissance',
      today: '2025-01-22',
      ...props,
      value,
      onInput: (next) => {
        values.push(next);
        void mounted.update(field(next));
      },
      onLeave: () => (leaves += 1),
    })}<button>Suite</button>`;
  const mounted: Mounted = await mount(field(props.value));
  return { ...mounted, values, input: mounted.find<HTMLInputElement>('#naissance'), left: () => leaves };
}

/** Opens the calendar with the mouse and waits until a day has the focus. */
async function open(shown: Shown): Promise<void> {
  shown.find('.akto-date-button').click();
  await until(() => shown.root.activeElement?.localName === 'td');
}

const leave = (input: HTMLInputElement): void => {
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
const focusedDay = ({ root }: Mounted): string | null | undefined => root.activeElement?.getAttribute('aria-label');
const opened = ({ find }: Mounted): boolean => find('[popover]').matches(':popover-open');

/** Presses keys one after the other, each on what the one before left. */
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

describe('Date : la saisie au clavier', () => {
  it('S26 : le libellé, l’aide et l’exemple', async () => {
    const { find } = await show({ required: true, hint: 'Format: JJ/MM/AAAA', example: 'Ex : 01/01/1990' });
    expect(words(find('.akto-field'))).to.match(/^\* Date de naissance Format: JJ\/MM\/AAAA Ex : 01\/01\/1990/);
  });

  it('son contrôle est là dès que le champ est dans la page', () => {
    const place = document.createElement('div');
    document.body.append(place);
    render(dateField({ id: 'debut', label: 'Début', value: '2025-01-15' }), place);
    expect(place.querySelector('input')?.value).to.equal('15/01/2025');
    place.remove();
  });

  it('S31 : une date ISO s’affiche JJ/MM/AAAA', async () => {
    expect((await show({ value: '1990-02-01' })).input.value).to.equal('01/02/1990');
  });

  it('S31 : « 1/2/90 » devient 01/02/1990 en quittant le champ', async () => {
    const { input, values } = await show();
    type(input, '1/2/90');
    leave(input);
    expect([values.at(-1), input.value]).to.deep.equal(['1990-02-01', '01/02/1990']);
  });

  it('pendant la saisie le texte reste comme il est tapé', async () => {
    const { input, values } = await show();
    type(input, '1/2/1990');
    expect([values.at(-1), input.value]).to.deep.equal(['1990-02-01', '1/2/1990']);
  });

  it('ce qui n’est pas une date est gardé et transmis tel quel', async () => {
    const { input, values } = await show();
    type(input, '31/02/2025');
    leave(input);
    expect([values.at(-1), input.value]).to.deep.equal(['31/02/2025', '31/02/2025']);
  });

  it('un texte effacé ou blanc est une absence de date', async () => {
    const { input, values } = await show({ value: '1990-02-01' });
    type(input, '  ');
    expect(values).to.deep.equal([undefined]);
  });

  it('passer du texte au calendrier ne quitte pas le champ', async () => {
    const shown = await show();
    shown.input.focus();
    await open(shown);
    expect(shown.left()).to.equal(0);
  });

  it('en lecture seule, la date se lit et le calendrier n’est pas proposé', async () => {
    const { input, root } = await show({ value: '2024-02-29', readonly: true });
    expect([input.value, root.querySelector('.akto-date-button')]).to.deep.equal(['29/02/2024', null]);
  });
});

describe('Date : le calendrier', () => {
  it('le bouton dit quelle date il sert à choisir', async () => {
    expect((await show()).find('.akto-date-button').ariaLabel).to.equal('Choisir une date, Date de naissance');
  });

  it('S27 : l’en-tête, la semaine et la première ligne de janvier 2025', async () => {
    const shown = await show({ value: '2025-01-15' });
    await open(shown);
    expect(words(shown.find('.akto-calendar-title'))).to.equal('Janv. 2025');
    expect(shown.all('th > [aria-hidden]').map(words).join(' ')).to.equal('lu ma me je ve sa di');
    expect(shown.all('td').slice(0, 7).map(words).join(' ')).to.equal('30 31 1 2 3 4 5');
  });

  it('il s’ouvre sur la date du champ, sinon sur aujourd’hui', async () => {
    const filled = await show({ value: '2024-02-29' });
    await open(filled);
    expect(focusedDay(filled)).to.equal('jeudi 29 février 2024');
    const empty = await show();
    await open(empty);
    expect(focusedDay(empty)).to.equal('mercredi 22 janvier 2025');
  });

  it('aujourd’hui et la date choisie sont dits', async () => {
    const shown = await show({ value: '2025-01-15' });
    await open(shown);
    expect(words(shown.find('[aria-current=date]'))).to.equal('22');
    expect(shown.all('[aria-selected=true]').map(words)).to.deep.equal(['15']);
  });

  it('S28 à S30 : de l’année au mois au jour', async () => {
    const shown = await show({ value: '2025-01-15' });
    await open(shown);
    shown.find('[aria-label^="2025"]').click();
    await until(() => shown.all('td').length === 9);
    expect(shown.all('td').map(words).join(' ')).to.equal('2017 2018 2019 2020 2021 2022 2023 2024 2025');
    shown.find('[data-date^="2024"]').click();
    await until(() => shown.all('td').length === 12);
    expect(shown.all('td').map(words).join(' ')).to.equal('Janv. Févr. Mars Avr. Mai Juin Juil. Août Sept. Oct. Nov. Déc.');
    shown.find('[data-date^="2024-02"]').click();
    await until(() => shown.all('td').length === 42);
    shown.find('[data-date="2024-02-29"]').click();
    expect(shown.values).to.deep.equal(['2024-02-29']);
  });

  it('S30 : < et > déplacent d’un mois, d’une année, de neuf années', async () => {
    const shown = await show({ value: '2025-01-15' });
    await open(shown);
    const turn = async (index: number): Promise<string> => {
      shown.all('.akto-calendar-turn')[index]?.click();
      await shown.find<HTMLElement & { updateComplete: Promise<unknown> }>('akto-calendar').updateComplete;
      return words(shown.find('.akto-calendar-title'));
    };
    const titles = [await turn(0), await turn(1), await turn(1)];
    shown.find('[aria-label^="Févr."]').click();
    await until(() => shown.all('td').length === 12);
    titles.push(await turn(1));
    shown.find('[aria-label^="2026"]').click();
    await until(() => shown.all('td').length === 9);
    titles.push(words(shown.find('.akto-calendar-title')), await turn(0));
    expect(titles).to.deep.equal(['Déc. 2024', 'Janv. 2025', 'Févr. 2025', '2026', '2026 – 2034', '2017 – 2025']);
  });

  it('le mois montré est annoncé', async () => {
    const shown = await show({ value: '2025-01-15' });
    await open(shown);
    await press('PageDown');
    await until(() => words(shown.find('[aria-live]')) === 'février 2025');
  });

  it('les flèches, Page et Entrée choisissent un jour ; le focus revient au bouton', async () => {
    const shown = await show({ value: '2025-01-15' });
    await open(shown);
    await press('ArrowRight', 'ArrowDown', 'PageDown', 'Home', 'Enter');
    expect(shown.values).to.deep.equal(['2025-02-17']);
    expect([shown.root.activeElement?.id, opened(shown), shown.input.value]).to.deep.equal(['naissance-open', false, '17/02/2025']);
  });

  it('Échap ferme le calendrier, ne change rien et rend le focus au bouton', async () => {
    const shown = await show({ value: '2025-01-15' });
    await open(shown);
    await press('ArrowRight', 'Escape');
    expect([shown.root.activeElement?.id, opened(shown), shown.values.length]).to.deep.equal(['naissance-open', false, 0]);
  });

  it('sortir du calendrier par Tab le ferme', async () => {
    const shown = await show();
    await open(shown);
    await press('Tab');
    expect(opened(shown)).to.equal(false);
  });

  it('hors des bornes, un jour se voit mais ne se choisit pas', async () => {
    const shown = await show({ min: '2025-01-10', max: '2025-02-20' });
    await open(shown);
    shown.find('[data-date="2025-01-09"]').click();
    expect(shown.values).to.deep.equal([]);
    expect(shown.find('[data-date="2025-01-09"]').getAttribute('aria-disabled')).to.equal('true');
    shown.find('[data-date="2025-01-10"]').click();
    expect(shown.values).to.deep.equal(['2025-01-10']);
  });

  it('il s’ouvre sur la borne quand aujourd’hui est dehors', async () => {
    const shown = await show({ max: '2007-12-31' });
    await open(shown);
    expect(focusedDay(shown)).to.equal('lundi 31 décembre 2007');
  });

  it('il est accessible dans ses trois vues', async () => {
    const shown = await show({ value: '2025-01-15', min: '2025-01-10' });
    await open(shown);
    await expectAccessible(shown.host);
    shown.find('[aria-label^="Janv."]').click();
    await until(() => shown.all('td').length === 12);
    await expectAccessible(shown.host);
    shown.find('[aria-label^="2025"]').click();
    await until(() => shown.all('td').length === 9);
    await expectAccessible(shown.host);
  });
});
