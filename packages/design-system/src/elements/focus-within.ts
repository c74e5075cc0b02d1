import type { LitElement } from 'lit';

/** Gives the focus to the first thing in `place` that takes it, elements of ours once they have rendered. */
export async function focusWithin(place: Element): Promise<void> {
  for (const element of place.querySelectorAll<HTMLElement & Partial<Pick<LitElement, 'updateComplete'>>>('*')) {
    await element.updateComplete;
    element.focus();
    if (element.matches(':focus-within')) return;
  }
}
