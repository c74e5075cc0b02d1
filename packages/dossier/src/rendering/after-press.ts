/**
 * Does something now, or once the mouse button that is down is up again: a message that appears moves what is below it, and a
 * click that began there would end beside its target.
 */
export function afterPress(work: () => void): void {
  if (!document.documentElement.matches(':active')) return work();
  const over = new AbortController();
  for (const end of ['mouseup', 'dragend']) {
    addEventListener(
      end,
      () => {
        over.abort();
        // The click comes right after, in the same task.
        setTimeout(work);
      },
      { capture: true, signal: over.signal },
    );
  }
}
