import '@akto/design-system/elements/choice-cards.js';
import { expect } from '@esm-bundle/chai';
import { words } from '../mount.js';
import { describeControl } from './contract.js';
import { focusedNodes, place, press } from './control.js';
import { describeOptions, withOptions } from './options-contract.js';

const tag = 'akto-choice-cards';
const setUp = (element: HTMLElement): void =>
  withOptions(
    element,
    `<option value="CAR" data-text="Se former dans son entreprise." data-tag="Intérimaires" data-icon="file">Reconversion</option>
     <option value="x" disabled>Fermé</option>
     <option value="AIDE">Aide</option>`,
  );

describeControl({
  tag,
  setUp,
  property: 'value',
  initial: 'defaultValue',
  empty: undefined,
  filled: 'AIDE',
  attribute: ['value', 'AIDE'],
  sent: ['AIDE'],
  sentEmpty: [],
  fill: () => press('ArrowDown'),
  missing: 'Saisie obligatoire',
  wrong: { answer: 'disparu', flag: 'badInput', message: 'Choisir un élément de la liste' },
  role: 'radiogroup',
  submitsByEnter: true,
  keyboard: [
    { keys: ['Space'], from: undefined, to: 'CAR' },
    { keys: ['ArrowDown'], from: 'CAR', to: 'AIDE' },
    { keys: ['ArrowUp'], from: 'AIDE', to: 'CAR' },
    { keys: ['ArrowRight'], from: 'AIDE', to: 'CAR' },
  ],
});

describeOptions({
  tag,
  offered: (element) => Promise.resolve([...element.shadowRoot!.querySelectorAll('[part="choice-label"]')].map(words)),
  answer: (code) => code,
});

describe('<akto-choice-cards>', () => {
  it('une carte montre ce que son <option> dit d’elle, et un lecteur d’écran le lit', async () => {
    const { element } = await place({ tag, setUp });
    element.focus();
    const [focused] = await focusedNodes();
    expect([focused?.name, focused?.description.replace(/\s+/g, ' ')]).to.deep.equal(['Reconversion', 'Intérimaires Se former dans son entreprise.']);
    expect(element.shadowRoot!.querySelectorAll('svg')).to.have.length(1);
  });
});
