/** The focus stays where it is while the pointer is in the list; in the search box, the pointer places the caret. */
export function keepFocus(event: Event): void {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
}

/** Firefox presses a button when the space bar comes up, even when its going down was handled. */
export function keepSpace(event: KeyboardEvent): void {
  if (event.key === ' ') event.preventDefault();
}
