import { expect } from '@esm-bundle/chai';
import { tokens } from '@akto/design-system';
import { adoptStyles, type CSSResultOrNative } from 'lit';
import { expectAccessible } from '../browser/axe.js';
import { words } from './mount.js';

adoptStyles(document as unknown as ShadowRoot, [tokens as CSSResultOrNative]);
document.documentElement.lang = 'fr';

/** What every element that holds a value shows to the page. */
export interface ControlElement extends HTMLElement {
  value: unknown;
  defaultValue: unknown;
  label: string;
  hint: string | undefined;
  example: string | undefined;
  error: string | undefined;
  warning: string | undefined;
  required: boolean;
  readonly: boolean;
  disabled: boolean;
  readonly form: HTMLFormElement | null;
  readonly validity: ValidityState;
  readonly updateComplete: Promise<boolean>;
  checkValidity(): boolean;
  reportValidity(): boolean;
  setCustomValidity(message: string): void;
}

export interface ControlSubject {
  readonly tag: string;
  /** What the element needs to be filled, such as its options. */
  readonly setUp?: (element: ControlElement) => void;
  readonly empty: unknown;
  /** A value that is right, and the attribute that gives it, where one can. */
  readonly filled: unknown;
  readonly attribute?: string;
  /** What the form then sends under the element's name. */
  readonly sent: readonly unknown[];
  /** What a person does in the element to reach `filled`. */
  readonly fill: (element: ControlElement, control: HTMLElement) => void | Promise<void>;
  /** A value that the element itself refuses, and what it says. */
  readonly wrong?: { readonly value: unknown; readonly flag: keyof ValidityState; readonly message: string };
}

const page = document.createElement('main');
page.style.background = 'var(--akto-color-page)';
document.body.append(page);

/** The control that has the focus inside an element: the first of its template. */
export const innerControl = (element: HTMLElement): HTMLElement => {
  const control = element.shadowRoot?.querySelector<HTMLElement>('#control');
  if (!control) throw new Error('L’élément n’a pas de contrôle');
  return control;
};

export const messageOf = (element: HTMLElement): string => {
  const message = element.shadowRoot?.querySelector('#control-message');
  return message ? words(message) : '';
};

/** Puts an element in a form of its own, and gives both once rendered. */
export async function place(
  { tag, setUp }: Pick<ControlSubject, 'tag' | 'setUp'>,
  set: Partial<ControlElement> = {},
  { theme = 'light', attribute }: { theme?: string; attribute?: string | undefined } = {},
): Promise<{ element: ControlElement; form: HTMLFormElement; fieldset: HTMLFieldSetElement }> {
  page.dataset['theme'] = theme;
  const form = document.createElement('form');
  const fieldset = document.createElement('fieldset');
  const element = document.createElement(tag) as ControlElement;
  form.addEventListener('submit', (event) => event.preventDefault());
  element.setAttribute('name', 'champ');
  if (attribute !== undefined) element.setAttribute('value', attribute);
  setUp?.(element);
  Object.assign(element, { label: 'Libellé du champ', ...set });
  fieldset.append(element);
  form.append(fieldset);
  page.replaceChildren(form);
  await element.updateComplete;
  return { element, form, fieldset };
}

/** What every form-associated element promises, as a native control does. */
export function describeControl(subject: ControlSubject): void {
  const { tag, empty, filled, sent, fill, wrong } = subject;
  const show = (...options: Parameters<typeof place> extends [unknown, ...infer Rest] ? Rest : never): ReturnType<typeof place> => place(subject, ...options);
  const sentBy = (form: HTMLFormElement): unknown[] => new FormData(form).getAll('champ');
  const record = (element: HTMLElement): string[] => {
    const fired: string[] = [];
    for (const type of ['input', 'change']) document.addEventListener(type, (event) => event.target === element && fired.push(type));
    return fired;
  };

  describe(`<${tag}> : ce que tout élément de saisie promet`, () => {
    it('sa valeur entre et sort', async () => {
      const { element } = await show();
      expect(element.value).to.deep.equal(empty);
      element.value = filled;
      expect(element.value).to.deep.equal(filled);
    });

    if (subject.attribute !== undefined) {
      it('l’attribut value donne la valeur de départ', async () => {
        const { element } = await show({}, { attribute: subject.attribute });
        expect(element.value).to.deep.equal(filled);
        element.value = empty;
        element.setAttribute('value', subject.attribute ?? '');
        await element.updateComplete;
        expect(element.value, 'ce qui a été donné l’emporte').to.deep.equal(empty);
      });
    }

    it('le formulaire envoie sa valeur sous son nom, aussitôt', async () => {
      const { element, form } = await show();
      element.value = filled;
      expect(sentBy(form)).to.deep.equal(sent);
    });

    it('une action de la personne change la valeur et tire « input » puis « change », qui sortent de l’élément', async () => {
      const { element, form } = await show();
      const fired = record(element);
      element.focus();
      await fill(element, innerControl(element));
      innerControl(element).blur();
      expect(element.value).to.deep.equal(filled);
      expect(sentBy(form)).to.deep.equal(sent);
      expect(fired[0]).to.equal('input');
      expect(fired.at(-1)).to.equal('change');
      expect(fired.filter((type) => type === 'change')).to.have.length(1);
    });

    it('aucun événement sans action de la personne', async () => {
      const { element, form } = await show();
      const fired = record(element);
      element.value = filled;
      await element.updateComplete;
      form.reset();
      await element.updateComplete;
      expect(fired).to.deep.equal([]);
    });

    it('form.reset() rend la valeur de départ et tait l’erreur', async () => {
      const { element, form } = await show({ required: true, defaultValue: filled });
      element.value = empty;
      element.reportValidity();
      await element.updateComplete;
      form.reset();
      await element.updateComplete;
      expect(element.value).to.deep.equal(filled);
      expect(messageOf(element)).to.equal('');
    });

    it('ce que le navigateur a gardé d’une page quittée revient', async () => {
      const { element } = await show();
      const restore = element as unknown as { formStateRestoreCallback(state: string, reason: string): void };
      restore.formStateRestoreCallback(JSON.stringify(filled), 'restore');
      expect(element.value).to.deep.equal(filled);
    });

    it('un fieldset désactivé le désactive : ni focus, ni envoi', async () => {
      const { element, form, fieldset } = await show({ value: filled });
      fieldset.disabled = true;
      await element.updateComplete;
      expect(innerControl(element).matches(':disabled, [aria-disabled="true"]')).to.equal(true);
      expect(sentBy(form)).to.deep.equal([]);
      fieldset.disabled = false;
      await element.updateComplete;
      expect(sentBy(form)).to.deep.equal(sent);
    });

    it('disabled le désactive', async () => {
      const { element, form } = await show({ value: filled, disabled: true });
      expect(innerControl(element).matches(':disabled, [aria-disabled="true"]')).to.equal(true);
      expect(sentBy(form)).to.deep.equal([]);
      expect(form.checkValidity()).to.equal(true);
    });

    it('en lecture seule il est envoyé et focalisable, et rien ne lui est reproché', async () => {
      const { element, form } = await show({ value: filled, readonly: true, required: true });
      expect(sentBy(form)).to.deep.equal(sent);
      element.focus();
      expect(document.activeElement === element).to.equal(true);
      element.value = empty;
      expect(element.checkValidity()).to.equal(true);
    });

    it('obligatoire et vide, il est refusé : le formulaire le sait, la personne le lit une fois qu’elle l’a quitté', async () => {
      const { element, form } = await show({ required: true });
      expect(element.validity.valueMissing).to.equal(true);
      expect(form.checkValidity()).to.equal(false);
      const { element: fresh } = await show({ required: true });
      expect(messageOf(fresh)).to.equal('');
      fresh.focus();
      innerControl(fresh).blur();
      await fresh.updateComplete;
      expect(messageOf(fresh)).to.match(/^▲ /);
      fresh.value = filled;
      await fresh.updateComplete;
      expect(messageOf(fresh)).to.equal('');
      expect(fresh.checkValidity()).to.equal(true);
    });

    it('un envoi refusé montre l’erreur et amène le focus', async () => {
      const { element, form } = await show({ required: true });
      let submitted = 0;
      form.addEventListener('submit', () => (submitted += 1));
      form.requestSubmit();
      await element.updateComplete;
      expect(submitted).to.equal(0);
      expect(messageOf(element)).to.match(/^▲ /);
      expect(document.activeElement === element).to.equal(true);
    });

    if (wrong) {
      it(`une valeur mal formée est gardée, refusée et expliquée : « ${wrong.message} »`, async () => {
        const { element } = await show({ value: wrong.value });
        expect(element.value).to.deep.equal(wrong.value);
        expect(element.validity[wrong.flag]).to.equal(true);
        element.reportValidity();
        await element.updateComplete;
        expect(messageOf(element)).to.equal(`▲ ${wrong.message}`);
      });
    }

    it('l’erreur de la page se lit aussitôt et refuse la valeur ; setCustomValidity fait de même', async () => {
      const { element } = await show({ value: filled, error: 'Déjà transmis' });
      expect(messageOf(element)).to.equal('▲ Déjà transmis');
      expect(element.validity.customError).to.equal(true);
      element.setCustomValidity('');
      await element.updateComplete;
      expect(messageOf(element)).to.equal('');
      expect(element.checkValidity()).to.equal(true);
    });

    it('un avertissement se lit et ne refuse rien', async () => {
      const { element } = await show({ value: filled, warning: 'Valeur inhabituelle' });
      expect(messageOf(element)).to.contain('Valeur inhabituelle');
      expect(element.checkValidity()).to.equal(true);
    });

    it('focus() va au contrôle, et un <label> de la page aussi', async () => {
      const { element, form } = await show();
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

    it('un libellé qui est plus que du texte vient par son emplacement', async () => {
      const { element } = await show();
      const rich = document.createElement('span');
      rich.slot = 'label';
      rich.textContent = 'Libellé riche';
      element.append(rich);
      // The element hears of its children in a microtask of the browser's own.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await element.updateComplete;
      expect(rich.assignedSlot === null).to.equal(false);
    });

    for (const theme of ['light', 'dark'] as const) {
      it(`axe ne trouve rien : vide, en erreur, lecture seule, désactivé (${theme === 'dark' ? 'sombre' : 'clair'})`, async () => {
        const full = { hint: 'Aide', example: 'Ex: exemple', required: true };
        for (const state of [full, { ...full, error: 'Saisie obligatoire' }, { ...full, readonly: true, value: filled }, { ...full, disabled: true, value: filled }]) {
          await expectAccessible((await show(state, { theme })).element);
        }
      });
    }
  });
}
