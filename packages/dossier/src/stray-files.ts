/**
 * Files let go beside a drop zone are not taken: the browser would open them, in the place of the page and of what is not saved
 * yet. A drop zone inside takes its own first, by cancelling the event.
 */
export function refuseStrayFiles(element: HTMLElement): void {
  element.addEventListener('dragover', refuse);
  element.addEventListener('drop', refuse);
}

function refuse(event: DragEvent): void {
  const { dataTransfer, defaultPrevented } = event;
  if (defaultPrevented || !dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  dataTransfer.dropEffect = 'none';
}
