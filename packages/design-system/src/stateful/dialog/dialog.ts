import { render, type TemplateResult } from 'lit';
import { button, type ButtonVariant } from '../../action/button.js';
import { adoptStyles } from '../../adopt-styles.js';
import { dialogContent } from './content.js';
import { dialogStyles } from './dialog.styles.js';

/** A button of the dialog. */
export interface DialogAction {
  /** What `openDialog` answers. */
  readonly key: string;
  readonly label: string;
  readonly variant?: ButtonVariant | undefined;
}

export interface DialogProps {
  readonly title: string;
  readonly body: string | TemplateResult;
  /** The first has the focus when the window opens: let it be one that loses nothing. */
  readonly actions: readonly DialogAction[];
}

let opened = 0;

/**
 * Opens a window over everything else, and answers with the action chosen, or '' when the person closed it (×, Escape).
 * For the whole text of a long message (S42), a confirmation, the success of a transmission (S84). The focus returns to where it was.
 * @param root where the window belongs: the shadow root whose sheets it uses, or an element of the page
 */
export async function openDialog(root: ShadowRoot | HTMLElement, { title, body, actions }: DialogProps): Promise<string> {
  adoptStyles(root, dialogStyles);
  opened += 1;
  const id = `akto-dialog-${opened}`;
  const dialog = document.createElement('dialog');
  dialog.className = 'akto-dialog';
  dialog.setAttribute('aria-labelledby', `${id}-title`);
  dialog.setAttribute('aria-describedby', `${id}-body`);
  render(
    dialogContent({
      id,
      title,
      body,
      actions: actions.map(({ key, label, variant }) => button({ label, variant, onClick: () => dialog.close(key) })),
      onClose: () => dialog.close(),
    }),
    dialog,
  );
  root.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('.akto-dialog-actions button')?.focus();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  dialog.remove();
  return dialog.returnValue;
}
