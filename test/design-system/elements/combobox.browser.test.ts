import '@akto/design-system/elements/combobox.js';
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { words } from '../mount.js';
import { until } from '../until.js';
import { describeControl } from './contract.js';
import { innerControl, messageOf, place, press, record, sentBy, type ControlElement } from './control.js';
import { withOptions } from './options-contract.js';

const tag = 'akto-combobox';
const villeurbanne = { code: '69266', title: 'Villeurbanne', detail: '69100, Rhône' };
const paris = { code: '75056', title: 'Paris' };
const options = [villeurbanne, paris];

const shown = (element: ControlElement): string[] => [...element.shadowRoot!.querySelectorAll('[role="option"]')].map(words);
const textOf = (element: ControlElement): string => (innerControl(element) as HTMLInputElement).value;

/** Types, and waits for what is found. */
async function search(element: ControlElement, text: string): Promise<void> {
  await sendKeys({ type: text });
  await until(() => shown(element).length > 0);
}

describeControl({
  tag,
  setUp: (element) => Object.assign(element, { options }),
  property: 'value',
  initial: 'defaultValue',
  empty: undefined,
  filled: paris,
  sent: ['75056'],
  sentEmpty: [''],
  fill: async (element) => {
    if (element.readonly) return;
    await search(element, 'par');
    await press('ArrowDown', 'Enter');
  },
  missing: 'Saisie obligatoire',
  wrong: { answer: 'Lyon', flag: 'badInput', message: 'Choisir un élément de la liste' },
  role: 'combobox',
  submitsByEnter: true,
});

describe('<akto-combobox>', () => {
  const set = { options };

  it('cherche parmi les <option> de la page, dès la première lettre', async () => {
    const markup = '<option value="69266" data-detail="69100, Rhône">Villeurbanne</option><option value="75056">Paris</option><option value="13" disabled>Pau</option>';
    const { element } = await place({ tag, setUp: (host) => withOptions(host, markup) });
    element.focus();
    await search(element, 'p');
    expect(shown(element)).to.deep.equal(['Paris']);
  });

  it('commence par <option selected>, montre son détail et l’envoie', async () => {
    const markup = '<option value="69266" data-detail="69100, Rhône" selected>Villeurbanne</option>';
    const { element, form } = await place({ tag, setUp: (host) => withOptions(host, markup) });
    expect([textOf(element), sentBy(form)]).to.deep.equal(['Villeurbanne', ['69266']]);
    expect(element.shadowRoot!.textContent).to.contain('69100, Rhône');
  });

  it('cherche par la fonction qu’on lui donne', async () => {
    const asked: string[] = [];
    const find = (text: string): Promise<readonly unknown[]> => {
      asked.push(text);
      return Promise.resolve([villeurbanne]);
    };
    const { element } = await place({ tag }, { search: find });
    element.focus();
    await search(element, 'vil');
    await press('ArrowDown', 'Enter');
    expect(asked).to.deep.equal(['vil']);
    expect(element).to.have.property('value').that.deep.equals(villeurbanne);
  });

  it('un texte qui ne mène à rien est gardé, refusé et expliqué', async () => {
    const { element, form } = await place({ tag }, set);
    element.focus();
    await sendKeys({ type: 'Atlantide' });
    innerControl(element).blur();
    await element.updateComplete;
    expect([textOf(element), sentBy(form)]).to.deep.equal(['Atlantide', ['']]);
    expect(element.validity.badInput).to.equal(true);
    expect(messageOf(element)).to.equal('▲ Choisir un élément de la liste');
  });

  it('modifier le texte d’une réponse la retire', async () => {
    const { element } = await place({ tag }, { ...set, value: paris });
    element.focus();
    await press('End', 'Backspace');
    expect(element).to.have.property('value', undefined);
    expect(textOf(element)).to.equal('Pari');
  });

  it('form.reset() efface aussi un texte sans réponse', async () => {
    const { element, form } = await place({ tag }, set);
    element.focus();
    await sendKeys({ type: 'Atl' });
    form.reset();
    await element.updateComplete;
    expect([textOf(element), element.validity.valid]).to.deep.equal(['', true]);
  });

  it('tire « input » à chaque touche, et « change » dès qu’une réponse est choisie', async () => {
    const { element } = await place({ tag }, set);
    const fired = record(element);
    element.focus();
    await search(element, 'pa');
    expect(fired).to.deep.equal(['input', 'input']);
    await press('ArrowDown', 'Enter');
    expect(fired).to.deep.equal(['input', 'input', 'input', 'change']);
  });

  it('Entrée choisit avant d’envoyer', async () => {
    const { element, form } = await place({ tag }, set);
    let submitted = 0;
    form.addEventListener('submit', () => (submitted += 1));
    element.focus();
    await search(element, 'par');
    await press('ArrowDown', 'Enter');
    expect(submitted).to.equal(0);
    await press('Enter');
    expect(submitted).to.equal(1);
  });
});
