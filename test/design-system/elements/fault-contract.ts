import { expect } from '@esm-bundle/chai';
import { innerControl, messageOf, place, type ControlSubject } from './control.js';

/** What is wrong with its answer: known at once to the form, shown in time to the person. */
export function describeFaults(subject: ControlSubject): void {
  const { property, initial, empty, filled, missing, wrong } = subject;

  it('obligatoire et vide, il est refusé : le formulaire le sait, la personne le lit une fois qu’elle l’a quitté', async () => {
    const { element, form } = await place(subject, { required: true });
    expect(element.validity.valueMissing).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
    expect(messageOf(element)).to.equal('');
    expect(element.matches(':state(user-invalid)')).to.equal(false);
    element.focus();
    innerControl(element).blur();
    await element.updateComplete;
    expect(messageOf(element)).to.equal(`▲ ${missing}`);
    expect(element.matches(':invalid:state(user-invalid)')).to.equal(true);
    Object.assign(element, { [property]: filled });
    await element.updateComplete;
    expect(messageOf(element)).to.equal('');
    expect(element.checkValidity()).to.equal(true);
    expect(element.matches(':state(user-invalid)')).to.equal(false);
  });

  it('un envoi refusé montre l’erreur et amène le focus', async () => {
    const { element, form } = await place(subject, { required: true });
    let submitted = 0;
    form.addEventListener('submit', () => (submitted += 1));
    form.requestSubmit();
    await element.updateComplete;
    expect(submitted).to.equal(0);
    expect(messageOf(element)).to.equal(`▲ ${missing}`);
    expect(document.activeElement === element).to.equal(true);
  });

  it('checkValidity() ne montre rien et ne prend pas le focus', async () => {
    const { element } = await place(subject, { required: true });
    element.checkValidity();
    await element.updateComplete;
    expect(messageOf(element)).to.equal('');
    expect(document.activeElement === element).to.equal(false);
  });

  it('form.reset() tait l’erreur', async () => {
    const { element, form } = await place(subject, { required: true, [initial]: filled, [property]: empty });
    element.reportValidity();
    await element.updateComplete;
    expect(messageOf(element)).to.equal(`▲ ${missing}`);
    form.reset();
    await element.updateComplete;
    expect(messageOf(element)).to.equal('');
  });

  it('en lecture seule, rien ne lui est reproché', async () => {
    const { element } = await place(subject, { required: true, readonly: true });
    expect(element.reportValidity()).to.equal(true);
    await element.updateComplete;
    expect(messageOf(element)).to.equal('');
  });

  if (wrong) {
    it(`une réponse mal formée est refusée et expliquée : « ${wrong.message} »`, async () => {
      const { element } = await place(subject, { [property]: wrong.answer });
      expect(element.validity[wrong.flag]).to.equal(true);
      expect(element.validationMessage).to.equal(wrong.message);
      element.reportValidity();
      await element.updateComplete;
      expect(messageOf(element)).to.equal(`▲ ${wrong.message}`);
    });
  }

  it('l’erreur de la page se lit aussitôt et refuse la réponse ; setCustomValidity fait de même', async () => {
    const { element } = await place(subject, { [property]: filled, error: 'Déjà transmis' });
    expect(messageOf(element)).to.equal('▲ Déjà transmis');
    expect(element.validity.customError).to.equal(true);
    expect(element.matches(':state(user-invalid)')).to.equal(true);
    element.setCustomValidity('');
    expect(element.checkValidity()).to.equal(true);
    await element.updateComplete;
    expect(messageOf(element)).to.equal('');
    element.setCustomValidity('Déjà transmis');
    expect(element.validationMessage).to.equal('Déjà transmis');
  });

  it('un avertissement se lit et ne refuse rien', async () => {
    const { element } = await place(subject, { [property]: filled, warning: 'Valeur inhabituelle' });
    expect(messageOf(element)).to.contain('Valeur inhabituelle');
    expect(element.checkValidity()).to.equal(true);
    expect(element.matches(':state(user-invalid)')).to.equal(false);
  });
}
