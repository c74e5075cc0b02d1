import { tokens } from '@akto/design-system';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { adoptStyles, type CSSResultOrNative } from 'lit';
import { words } from '../mount.js';

adoptStyles(document as unknown as ShadowRoot, [tokens as CSSResultOrNative]);
document.documentElement.lang = 'fr';

/** What every element that holds an answer shows to the page. */
export interface ControlElement extends HTMLElement {
  name: string | undefined;
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
  readonly validationMessage: string;
  readonly updateComplete: Promise<boolean>;
  checkValidity(): boolean;
  reportValidity(): boolean;
  setCustomValidity(message: string): void;
}

export interface ControlSubject {
  readonly tag: string;
  /** What the element needs before anything is answered, such as its options. */
  readonly setUp?: (element: ControlElement) => void;
  /** The properties that hold the answer, and the one to begin with. */
  readonly property: 'value' | 'checked';
  readonly initial: 'defaultValue' | 'defaultChecked';
  readonly empty: unknown;
  /** An answer that is right, and the attribute that gives it, where one can. */
  readonly filled: unknown;
  readonly attribute?: readonly [name: string, value: string];
  /** What the form then sends under the element's name, and when nothing is answered. */
  readonly sent: readonly unknown[];
  readonly sentEmpty: readonly unknown[];
  /** What a person does in the element, which has the focus, to reach `filled`. */
  readonly fill: (element: ControlElement) => Promise<void>;
  /** Said of a mandatory answer that is missing. */
  readonly missing: string;
  /** An answer that the element itself refuses, and what it says. */
  readonly wrong?: { readonly answer: unknown; readonly flag: keyof ValidityState; readonly message: string };
  /** Role of what the label names. */
  readonly role: string;
  /** Enter submits the form, as in the native control of the same kind. */
  readonly submitsByEnter: boolean;
  /** What the keys of its ARIA APG pattern make of an answer. */
  readonly keyboard?: readonly { readonly keys: readonly string[]; readonly from: unknown; readonly to: unknown }[];
}

const page = document.createElement('main');
page.style.background = 'var(--akto-color-page)';
document.body.append(page);

export interface Placed {
  readonly element: ControlElement;
  readonly form: HTMLFormElement;
  readonly fieldset: HTMLFieldSetElement;
}

/** Puts an element in a form of its own, in place of the one before. */
export async function place(
  { tag, setUp }: Pick<ControlSubject, 'tag' | 'setUp'>,
  set: Readonly<Record<string, unknown>> = {},
  { theme = 'light', attribute, width }: { theme?: string; attribute?: readonly [string, string] | undefined; width?: number } = {},
): Promise<Placed> {
  page.dataset['theme'] = theme;
  page.style.width = width ? `${width}px` : '';
  const form = document.createElement('form');
  const fieldset = document.createElement('fieldset');
  fieldset.style.cssText = 'margin: 0; padding: 0; border: 0; min-width: 0';
  const element = document.createElement(tag) as ControlElement;
  form.addEventListener('submit', (event) => event.preventDefault());
  element.setAttribute('name', 'champ');
  if (attribute) element.setAttribute(...attribute);
  setUp?.(element);
  Object.assign(element, { label: 'Libellé du champ', ...set });
  fieldset.append(element);
  form.append(fieldset);
  page.replaceChildren(form);
  await element.updateComplete;
  return { element, form, fieldset };
}

/** The control that has the focus inside an element: the first of its template. */
export function innerControl(element: HTMLElement): HTMLElement {
  const control = element.shadowRoot?.querySelector<HTMLElement>('#control');
  if (!control) throw new Error('L’élément n’a pas de contrôle');
  return control;
}

/** The message under the control, as a person reads it. */
export function messageOf(element: HTMLElement): string {
  const message = element.shadowRoot?.querySelector('#control-message');
  return message ? words(message) : '';
}

export const sentBy = (form: HTMLFormElement): unknown[] => new FormData(form).getAll('champ');

/** The `input` and `change` that an element fires from now on. */
export function record(element: HTMLElement): string[] {
  const fired: string[] = [];
  for (const type of ['input', 'change']) document.addEventListener(type, (event) => event.target === element && fired.push(type));
  return fired;
}

export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: Readonly<Record<string, unknown>>;
}

/** What a screen reader is told of what has the focus, then of what it stands in. */
export async function focusedNodes(): Promise<readonly AccessibleNode[]> {
  const { chain } = await executeServerCommand<{ chain: AccessibleNode[] }, undefined>('akto-focused');
  return chain;
}

export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}
