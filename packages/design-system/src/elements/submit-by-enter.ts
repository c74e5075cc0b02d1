/** Forms that a person is submitting by Enter, from inside one of their elements. */
const submitting = new WeakSet<HTMLFormElement>();

export const isSubmitButton = (element: Element): element is HTMLElement => 'type' in element && element.type === 'submit';

export const isSubmittedByEnter = (form: HTMLFormElement): boolean => submitting.has(form);

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
