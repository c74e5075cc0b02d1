import { expect } from '@esm-bundle/chai';
import '@akto/design-system/elements/stepper.js';
import type { AktoStepper } from '@akto/design-system/elements/stepper.js';
import { words } from '../mount.js';
import { describeLooks, place, rendered } from './page.js';

const stepper = (current: number): string => `<akto-stepper current="${current}" steps='["Entreprise", "Établissement", "Public", "Dispositif"]'></akto-stepper>`;

const underWay = (element: Element): string | undefined => {
  const step = element.shadowRoot?.querySelector('[aria-current="step"] > span:last-child');
  return step ? words(step) : undefined;
};

describe('<akto-stepper>', () => {
  it('les étapes viennent d’un attribut en JSON, et celle en cours compte à partir de 1', async () => {
    const element = await place<AktoStepper>(stepper(2));
    expect(underWay(element)).to.equal('Établissement');
    element.current = 3;
    await rendered();
    expect([underWay(element), element.getAttribute('current')]).to.deep.equal(['Public', '3']);
  });

  it('une étape hors de la liste est ramenée à la plus proche', async () => {
    expect([underWay(await place(stepper(0))), underWay(await place(stepper(9)))]).to.deep.equal(['Entreprise', 'Dispositif']);
  });

  it('sans étape il ne montre rien', async () => {
    expect(words((await place('<akto-stepper></akto-stepper>')).shadowRoot as unknown as Element)).to.equal('');
  });
});

describeLooks('akto-stepper', { 'au milieu': stepper(2), 'à la fin': stepper(4) });
