import { expect } from '@esm-bundle/chai';
import '@akto/design-system/elements/repeated-group.js';
import '@akto/design-system/elements/text-field.js';
import type { AktoRepeatedGroup } from '@akto/design-system/elements/repeated-group.js';
import { focusedNodes, press } from './control.js';
import { describeLooks, place, rendered, seen } from './page.js';
import { until } from '../until.js';

const field = (value = ''): string => `<akto-text-field name="debut" label="Début" value="${value}"></akto-text-field>`;
const group = (attributes = '', rows = `<div>${field('a')}</div><div>${field('b')}</div>`): string =>
  `<akto-repeated-group label="Périodes" row-title="Période" ${attributes}><template>${field()}</template>${rows}</akto-repeated-group>`;

async function show(attributes?: string, rows?: string) {
  const form = await place<HTMLFormElement>(`<form>${group(attributes, rows)}</form>`);
  const element = form.firstElementChild as AktoRepeatedGroup;
  const buttons = (): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="button"]')];
  return {
    form,
    element,
    names: () => buttons().map(seen),
    press: (name: string) => buttons().find((button) => seen(button) === name)?.click(),
    sent: () => new FormData(form).getAll('debut'),
    titles: () => [...element.shadowRoot!.querySelectorAll('h4')].map(seen),
  };
}

describe('<akto-repeated-group>', () => {
  it('chaque enfant est une ligne, avec son titre et son numéro, et reste dans le formulaire', async () => {
    const { titles, names, sent } = await show();
    expect(titles()).to.deep.equal(['Période 1', 'Période 2']);
    expect(names()).to.deep.equal(['Retirer Période 1', 'Retirer Période 2', 'Ajouter Période']);
    expect(sent()).to.deep.equal(['a', 'b']);
  });

  it('un lecteur d’écran situe chaque champ dans sa ligne et dans son groupe', async () => {
    const { element } = await show();
    element.rows[1]?.querySelector('akto-text-field')?.focus();
    const groups = (await focusedNodes()).filter(({ role }) => role === 'group').map(({ name }) => name);
    expect(groups).to.deep.equal(['Période 2', 'Périodes']);
  });

  it('« Ajouter » fait une ligne du modèle et y mène le focus', async () => {
    const { element, press: pressButton, titles, sent } = await show();
    pressButton('Ajouter Période');
    await until(() => document.activeElement === element.rows[2]?.querySelector('akto-text-field'));
    expect([titles().length, element.lastElementChild?.localName]).to.deep.equal([3, 'div']);
    expect(sent()).to.deep.equal(['a', 'b', '']);
  });

  it('« Retirer » retire sa ligne, les autres restant telles quelles, et mène le focus au bouton suivant', async () => {
    const { element, press: pressButton, titles, sent } = await show();
    const kept = element.rows[1]!.querySelector('akto-text-field')!;
    kept.value = 'saisi';
    pressButton('Retirer Période 1');
    await rendered();
    expect([titles().length, element.rows[0]?.firstElementChild === kept]).to.deep.equal([1, true]);
    expect(sent()).to.deep.equal(['saisi']);
    expect((await focusedNodes())[0]?.name).to.equal('Retirer Période 1');
    await press('Enter');
    await rendered();
    expect((await focusedNodes())[0]?.name).to.equal('Ajouter Période');
  });

  it('retirer une ligne se dit', async () => {
    const { element, press: pressButton } = await show();
    pressButton('Retirer Période 1');
    await rendered();
    expect(seen(element.shadowRoot!.querySelector('[role="status"]')!)).to.equal('Période : ligne retirée de « Périodes ».');
  });

  it('au nombre maximal il n’y a plus d’« Ajouter », au minimal plus de « Retirer » ; en lecture seule ni l’un ni l’autre', async () => {
    expect((await show('max="2"')).names()).to.deep.equal(['Retirer Période 1', 'Retirer Période 2']);
    expect((await show('min="2"')).names()).to.deep.equal(['Ajouter Période']);
    expect((await show('readonly')).names()).to.deep.equal([]);
  });

  it('la page sait ce que la personne fait, et peut le faire à sa place', async () => {
    const { element, press: pressButton } = await show();
    const asked: string[] = [];
    for (const type of ['akto-add', 'akto-remove'] as const) {
      element.addEventListener(type, (event) => {
        asked.push(`${type} ${event.row?.querySelector('akto-text-field')?.getAttribute('value') ?? ''}`);
        event.preventDefault();
      });
    }
    pressButton('Ajouter Période');
    pressButton('Retirer Période 2');
    await rendered();
    expect(asked).to.deep.equal(['akto-add ', 'akto-remove b']);
    expect(element.rows).to.have.length(2);
  });

  it('sans modèle, c’est à la page d’ajouter', async () => {
    const { element, press: pressButton } = await show();
    element.querySelector('template')?.remove();
    let given: unknown = 'rien';
    element.addEventListener('akto-add', (event) => (given = event.row));
    pressButton('Ajouter Période');
    await rendered();
    expect([given, element.rows.length]).to.deep.equal([undefined, 2]);
  });

  it('une ligne que la page ajoute ou retire elle-même ne tire rien', async () => {
    const { element, titles } = await show();
    const fired: string[] = [];
    for (const type of ['akto-add', 'akto-remove']) element.addEventListener(type, () => fired.push(type));
    element.rows[0]?.remove();
    element.append(document.createElement('div'), document.createElement('div'));
    await rendered();
    expect(titles()).to.deep.equal(['Période 1', 'Période 2', 'Période 3']);
    expect(fired).to.deep.equal([]);
  });

  it('un clone a les lignes de l’original', async () => {
    const { element, form } = await show();
    const clone = element.cloneNode(true) as AktoRepeatedGroup;
    form.append(clone);
    await rendered();
    expect(clone.rows).to.have.length(2);
  });

  it('son erreur décrit « Ajouter », son obligation se lit et se dit', async () => {
    const { element } = await show('error="Au moins une période" required description="Dans l’ordre."');
    expect(seen(element)).to.match(/^\* Périodes \(obligatoire\) Dans l’ordre\./);
    element.shadowRoot?.querySelector<HTMLElement>('#group')?.focus();
    expect((await focusedNodes())[0]?.description).to.contain('Au moins une période');
  });
});

describeLooks('akto-repeated-group', { 'deux lignes': group('error="Au moins une période" required'), 'aucune ligne': group('', '') });
