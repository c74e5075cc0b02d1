import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import { expectAccessible } from '../../browser/axe.js';
import { words } from '../mount.js';
import { focusedNodes, innerControl, place, type AccessibleNode, type ControlElement, type ControlSubject } from './control.js';

const LONG = 'Intitulé exact de la certification professionnelle visée par le contrat, tel qu’il figure au répertoire national, anticonstitutionnellement';

/** What is seen and heard of it. */
export function describeAccess(subject: ControlSubject): void {
  const { property, filled, missing, role } = subject;

  /** What carries the label when the element has the focus, with all that is said on the way to it. */
  async function heard(element: ControlElement): Promise<AccessibleNode> {
    element.focus();
    const nodes = await focusedNodes();
    const index = nodes.findIndex((node) => node.role === role);
    if (index < 0) throw new Error(`Aucun « ${role} » : ${JSON.stringify(nodes)}`);
    const description = nodes.slice(0, index + 1).map((node) => node.description).join(' ').trim();
    return { ...(nodes[index] as AccessibleNode), description };
  }

  it(`un lecteur d’écran y trouve un « ${role} » nommé par le libellé`, async () => {
    const { element } = await place(subject);
    expect((await heard(element)).name).to.equal('Libellé du champ');
  });

  it('un lecteur d’écran y lit l’aide, l’exemple, l’obligation, puis l’erreur', async () => {
    const { element } = await place(subject, { hint: 'Aide', example: 'Ex: exemple', required: true });
    const before = await heard(element);
    expect(before.description).to.contain('Aide Ex: exemple');
    // The protocol leaves the obligation of a check box out.
    const { required = false } = innerControl(element) as HTMLInputElement;
    expect(required || Boolean(before.states['required']) || before.name.endsWith('(obligatoire)')).to.equal(true);
    element.reportValidity();
    await element.updateComplete;
    expect((await heard(element)).description).to.contain(missing);
    // A button cannot be invalid: what it opens is described by the message.
    const isInvalid = (await focusedNodes()).some(({ role: what, states }) => what === 'button' || states['invalid'] === 'true');
    expect(isInvalid).to.equal(true);
  });

  it('S22 : « * » précède le libellé d’un champ obligatoire', async () => {
    const { element } = await place(subject, { required: true });
    const label = element.shadowRoot?.querySelector('[part="label"]') as Element;
    expect(words(label)).to.match(/^\* Libellé du champ/);
  });

  it('un libellé et une description qui sont plus que du texte viennent par leur emplacement', async () => {
    const { element } = await place(subject);
    const rich = ['label', 'description'].map((slot) => Object.assign(document.createElement('span'), { slot, textContent: `${slot} riche` }));
    element.append(...rich);
    // The element hears of its children in a microtask of the browser's own.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    expect(rich.map(({ assignedSlot }) => assignedSlot?.name)).to.deep.equal(['label', 'description']);
    const { name, description } = await heard(element);
    expect([name, description.includes('description riche')]).to.deep.equal(['label riche', true]);
  });

  it('à 320 px rien ne déborde, même un long libellé', async () => {
    const { element } = await place(subject, { label: LONG, hint: LONG, error: LONG, [property]: filled }, { width: 288 });
    expect(element.scrollWidth).to.be.at.most(288);
  });

  const full = { hint: 'Aide', example: 'Ex: exemple', required: true };
  const states = [full, { ...full, error: missing }, { ...full, readonly: true, [property]: filled }, { ...full, disabled: true, [property]: filled }];

  for (const theme of ['light', 'dark'] as const) {
    it(`axe ne trouve rien : vide, en erreur, lecture seule, désactivé (${theme === 'dark' ? 'sombre' : 'clair'})`, async () => {
      for (const state of states) await expectAccessible((await place(subject, state, { theme })).element);
    });
  }

  it('axe ne trouve rien en couleurs forcées', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      for (const state of states) await expectAccessible((await place(subject, state)).element);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
}
