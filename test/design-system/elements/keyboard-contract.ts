import { expect } from '@esm-bundle/chai';
import { innerControl, place, press, type ControlSubject, type Placed } from './control.js';

/** Focus and real keys. */
export function describeKeyboard(subject: ControlSubject): void {
  const { property, filled, submitsByEnter, keyboard = [] } = subject;

  /** Presses Enter in the control, and tells what submitted the form, if anything did. */
  async function pressEnter(placed: Placed, ...buttons: Partial<HTMLButtonElement>[]): Promise<string | undefined> {
    const { element, form } = placed;
    for (const button of buttons) form.append(Object.assign(document.createElement('button'), button));
    let submitter: string | undefined;
    form.addEventListener('submit', (event) => (submitter = (event.submitter as HTMLButtonElement | null)?.value ?? 'le formulaire'));
    element.focus();
    await press('Enter');
    return submitter;
  }

  it('focus() va au contrôle, et un <label> de la page aussi', async () => {
    const { element, form } = await place(subject);
    element.focus();
    expect(element.shadowRoot?.activeElement === innerControl(element)).to.equal(true);
    innerControl(element).blur();
    const label = document.createElement('label');
    element.id = 'avec-label';
    label.htmlFor = 'avec-label';
    form.append(label);
    label.click();
    expect(document.activeElement === element).to.equal(true);
  });

  it('Tab y entre et en sort', async () => {
    const { element, form } = await place(subject, { [property]: filled });
    const before = document.createElement('button');
    form.before(before);
    before.focus();
    await press('Tab');
    expect(element.shadowRoot?.activeElement?.matches('[part="control"], [part="button"]')).to.equal(true);
    await press('Shift+Tab');
    expect(document.activeElement === before).to.equal(true);
  });

  if (submitsByEnter) {
    it('Entrée presse le premier bouton d’envoi du formulaire', async () => {
      expect(await pressEnter(await place(subject, { [property]: filled }), { type: 'button', value: 'autre' }, { value: 'enregistrer' }, { value: 'transmettre' })).to.equal('enregistrer');
    });

    it('Entrée n’envoie rien si ce bouton est désactivé', async () => {
      expect(await pressEnter(await place(subject, { [property]: filled }), { value: 'enregistrer', disabled: true })).to.equal(undefined);
    });

    it('sans bouton, Entrée envoie le formulaire', async () => {
      expect(await pressEnter(await place(subject, { [property]: filled }))).to.equal('le formulaire');
    });

    it('Entrée dans un formulaire à corriger montre l’erreur et garde le focus', async () => {
      const placed = await place(subject, { required: true });
      expect(await pressEnter(placed, { value: 'enregistrer' })).to.equal(undefined);
      expect(placed.element.matches(':state(user-invalid):focus-within')).to.equal(true);
    });
  } else {
    it('Entrée n’envoie pas le formulaire : elle est au contrôle', async () => {
      expect(await pressEnter(await place(subject, { [property]: filled }), { value: 'enregistrer' })).to.equal(undefined);
    });
  }

  for (const { keys, from, to } of keyboard) {
    it(`${keys.join(', ')} : de ${JSON.stringify(from) ?? 'rien'} à ${JSON.stringify(to) ?? 'rien'}`, async () => {
      const { element } = await place(subject, { [property]: from });
      element.focus();
      await press(...keys);
      expect((element as unknown as Record<string, unknown>)[property]).to.deep.equal(to);
    });
  }
}
