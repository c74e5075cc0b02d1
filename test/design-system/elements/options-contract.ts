import { expect } from '@esm-bundle/chai';
import { place, sentBy, type ControlElement } from './control.js';

interface OptionsSubject {
  readonly tag: string;
  /** The words of every answer offered, once the list is in view. */
  readonly offered: (element: ControlElement) => Promise<readonly string[]>;
  /** The answer when the codes are these. */
  readonly answer: (...codes: readonly unknown[]) => unknown;
}

const LIST = `
  <option value="permanent">Permanent</option>
  <optgroup label="Travail temporaire">
    <option value="interimaire" selected>Intérimaire</option>
    <option value="cdi" disabled>CDI intérimaire</option>
  </optgroup>
  <option>Autre</option>`;

/** As a page without script writes it. */
export function withOptions(element: HTMLElement, markup = LIST): void {
  element.append(document.createRange().createContextualFragment(markup));
}

const valueOf = (element: ControlElement): unknown => (element as unknown as { value: unknown }).value;

/** Its answers come from a list: a property, or `<option>` elements. */
export function describeOptions({ tag, offered, answer }: OptionsSubject): void {
  const declared = { tag, setUp: withOptions };

  describe(`<${tag}> : sa liste de réponses`, () => {
    it('s’écrit avec des <option> et des <optgroup>, comme un <select>', async () => {
      const { element, form } = await place(declared);
      expect(await offered(element)).to.deep.equal(['Permanent', 'Intérimaire', 'CDI intérimaire', 'Autre']);
      expect(valueOf(element), '<option selected> est la réponse de départ').to.deep.equal(answer('interimaire'));
      expect(sentBy(form)).to.deep.equal(['interimaire']);
    });

    it('une <option> sans value vaut ses mots', async () => {
      const { element, form } = await place(declared, { value: answer('Autre') });
      expect(element.checkValidity()).to.equal(true);
      expect(sentBy(form)).to.deep.equal(['Autre']);
    });

    it('form.reset() revient à <option selected>', async () => {
      const { element, form } = await place(declared, { value: answer('permanent') });
      form.reset();
      expect(valueOf(element)).to.deep.equal(answer('interimaire'));
    });

    it('suit les <option> qui changent, viennent et s’en vont', async () => {
      const { element } = await place(declared);
      (element.querySelector('option')!.firstChild as Text).data = 'Salarié permanent';
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await element.updateComplete;
      expect((await offered(element))[0]).to.equal('Salarié permanent');
      element.querySelector('optgroup')!.remove();
      withOptions(element, '<option value="stagiaire">Stagiaire</option>');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await element.updateComplete;
      expect(await offered(element)).to.deep.equal(['Salarié permanent', 'Autre', 'Stagiaire']);
    });

    it('peut venir d’un script, avec des codes qui sont des nombres', async () => {
      const options = [{ code: 11, title: '11 - Age' }, { code: 12, title: '12 - Diplôme' }];
      const { element, form } = await place({ tag }, { options, value: answer(12) });
      expect(await offered(element)).to.deep.equal(['11 - Age', '12 - Diplôme']);
      expect(element.checkValidity()).to.equal(true);
      expect(sentBy(form)).to.deep.equal(['12']);
    });

    it('le script l’emporte sur les <option>', async () => {
      const { element } = await place(declared, { options: [{ code: 'seul', title: 'Seul' }] });
      expect(await offered(element)).to.deep.equal(['Seul']);
      expect(valueOf(element)).to.deep.equal(answer());
    });

    it('une réponse qui n’y est pas est gardée et refusée', async () => {
      const { element } = await place(declared, { value: answer('disparu') });
      expect(valueOf(element)).to.deep.equal(answer('disparu'));
      expect(element.validity.badInput).to.equal(true);
      expect(element.validationMessage).to.equal('Choisir un élément de la liste');
    });
  });
}
