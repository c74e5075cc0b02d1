import { expect } from '@esm-bundle/chai';
import { innerControl, place, record, sentBy, type ControlElement, type ControlSubject, type Placed } from './control.js';

/** Its place in a form: answer, events, reset, restoration, disabling. */
export function describeForm(subject: ControlSubject): void {
  const { property, initial, empty, filled, attribute, sent, sentEmpty, fill } = subject;
  const show = (...options: Parameters<typeof place> extends [unknown, ...infer Rest] ? Rest : never): Promise<Placed> => place(subject, ...options);
  const answerOf = (element: ControlElement): unknown => (element as unknown as Record<string, unknown>)[property];
  const answer = (element: ControlElement, given: unknown): void => void Object.assign(element, { [property]: given });

  it('sa réponse entre et sort', async () => {
    const { element } = await show();
    expect(answerOf(element)).to.deep.equal(empty);
    answer(element, filled);
    expect(answerOf(element)).to.deep.equal(filled);
  });

  if (attribute) {
    it(`l’attribut ${attribute[0]} donne la réponse de départ`, async () => {
      const { element } = await show({}, { attribute });
      expect(answerOf(element)).to.deep.equal(filled);
      answer(element, empty);
      element.setAttribute(...attribute);
      await element.updateComplete;
      expect(answerOf(element), 'ce qui a été donné l’emporte').to.deep.equal(empty);
    });

    it('l’attribut retiré, il n’y a plus de réponse de départ', async () => {
      const { element } = await show({}, { attribute });
      element.removeAttribute(attribute[0]);
      await element.updateComplete;
      expect(answerOf(element)).to.deep.equal(empty);
    });

    it('une copie (cloneNode) commence comme lui', async () => {
      const { element, form } = await show({}, { attribute });
      element.setAttribute('label', 'Libellé copié');
      const copy = element.cloneNode(true) as ControlElement;
      element.replaceWith(copy);
      await copy.updateComplete;
      expect([answerOf(copy), copy.label, copy.form === form, sentBy(form)]).to.deep.equal([filled, 'Libellé copié', true, sent]);
    });
  }

  it('le formulaire envoie sa réponse sous son nom, aussitôt', async () => {
    const { element, form } = await show();
    expect(sentBy(form)).to.deep.equal(sentEmpty);
    answer(element, filled);
    expect(sentBy(form)).to.deep.equal(sent);
  });

  it('sans nom, rien n’est envoyé', async () => {
    const { element, form } = await show({ [property]: filled });
    element.removeAttribute('name');
    await element.updateComplete;
    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });

  it('l’attribut form le rattache à un formulaire qui n’est pas autour de lui', async () => {
    const { element, form } = await show({ [property]: filled });
    form.id = 'formulaire';
    form.after(element);
    expect(element.form === null).to.equal(true);
    element.setAttribute('form', 'formulaire');
    expect(element.form === form).to.equal(true);
    expect(sentBy(form)).to.deep.equal(sent);
  });

  it('une action de la personne change la réponse et tire « input » puis un « change », qui sortent de l’élément', async () => {
    const { element, form } = await show();
    const fired = record(element);
    element.focus();
    await fill(element);
    (document.activeElement as HTMLElement).blur();
    expect(answerOf(element)).to.deep.equal(filled);
    expect(sentBy(form)).to.deep.equal(sent);
    expect([fired[0], fired.at(-1), fired.filter((type) => type === 'change').length]).to.deep.equal(['input', 'change', 1]);
  });

  it('aucun événement sans action de la personne', async () => {
    const { element, form } = await show();
    const fired = record(element);
    answer(element, filled);
    await element.updateComplete;
    element.focus();
    innerControl(element).blur();
    form.reset();
    await element.updateComplete;
    expect(fired).to.deep.equal([]);
  });

  it('form.reset() rend la réponse de départ', async () => {
    const { element, form } = await show({ [initial]: filled });
    answer(element, empty);
    form.reset();
    await element.updateComplete;
    expect(answerOf(element)).to.deep.equal(filled);
    expect(sentBy(form)).to.deep.equal(sent);
  });

  it('ce que le navigateur garde d’une page quittée revient', async () => {
    const kept: Parameters<ElementInternals['setFormValue']>[] = [];
    const { setFormValue } = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function keep(...given) {
      kept.push(given);
      setFormValue.apply(this, given);
    };
    await show({ [property]: filled });
    ElementInternals.prototype.setFormValue = setFormValue;
    const { element } = await show();
    const restored = element as unknown as { formStateRestoreCallback(state: unknown, reason: string): void };
    restored.formStateRestoreCallback(kept.at(-1)?.[1], 'restore');
    expect(answerOf(element)).to.deep.equal(filled);
  });

  it('un fieldset désactivé le désactive : ni focus, ni envoi', async () => {
    const { element, form, fieldset } = await show({ [property]: filled });
    fieldset.disabled = true;
    await element.updateComplete;
    element.focus();
    expect(document.activeElement === element).to.equal(false);
    expect(element.matches(':disabled')).to.equal(true);
    expect(sentBy(form)).to.deep.equal([]);
    fieldset.disabled = false;
    await element.updateComplete;
    expect(sentBy(form)).to.deep.equal(sent);
  });

  it('disabled le désactive', async () => {
    const { element, form } = await show({ [property]: filled, disabled: true });
    element.focus();
    expect(document.activeElement === element).to.equal(false);
    expect(sentBy(form)).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(true);
  });

  it('en lecture seule il est envoyé, prend le focus, et rien ne le change', async () => {
    const { element, form } = await show({ [property]: filled, readonly: true });
    const fired = record(element);
    element.focus();
    expect(document.activeElement === element).to.equal(true);
    await fill(element);
    expect(answerOf(element)).to.deep.equal(filled);
    expect(sentBy(form)).to.deep.equal(sent);
    expect(fired).to.deep.equal([]);
  });

  it('hidden le cache', async () => {
    const { element } = await show({ hidden: true });
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
}
