/** Forms that a person is submitting by Enter, from inside one of their elements. */
const submitting = new WeakSet<HTMLFormElement>();

export const isSubmitButton = (element: Element): element is HTMLElement => 'type' in element && element.type === 'submit';

/**
 * What Enter does in a native control, and not by itself in a shadow root (HTML, « implicit submission »): the form's first
 * submit button is pressed, so that it is the submitter and that a disabled one prevents all.
 */
export function submitByEnter(form: HTMLFormElement): void {
  const button = [...form.elements].find(isSubmitButton);
  submitting.add(form);
  if (button) button.click();
  else form.requestSubmit();
  submitting.delete(form);
}

/** What was found of a form in the task under way. */
const found = new WeakMap<HTMLFormElement, boolean>();

/**
 * Whether the person is in a field of a form that they are not submitting: what is asked of its validity then, only the page
 * asks. One answer for all the fields that are refused at once, although the first then takes the focus.
 */
export function isAnswering(form: HTMLFormElement): boolean {
  if (submitting.has(form)) return false;
  const known = found.get(form);
  if (known !== undefined) return known;
  const { activeElement } = form.getRootNode() as Document | ShadowRoot;
  const answering = [...form.elements].some((element) => element === activeElement && !isSubmitButton(element));
  found.set(form, answering);
  setTimeout(() => found.delete(form));
  return answering;
}
