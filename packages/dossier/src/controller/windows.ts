import { openDialog, phrase, type DialogAction } from '@akto/design-system';
import type { LeaveAnswer, leaveQuestion } from '../saving/index.js';

export { openDialog };

const close: DialogAction = { key: 'fermer', label: 'Fermer', variant: 'primary' };

/** A message that does not fit under its field, whole (S42). */
export function showMessage(root: ShadowRoot, title: string, text: string): void {
  void openDialog(root, { title, body: text, actions: [close] });
}

/** The dossier is transmitted (S84). */
export function showReceipt(root: ShadowRoot, reference: string): void {
  void openDialog(root, {
    title: 'Demande transmise',
    body: phrase('Votre demande a bien été transmise à AKTO sous la référence {reference}. Vous pouvez la retrouver dans le menu Dossiers.', { reference }),
    actions: [close],
  });
}

/** What to do with what is not saved yet (S5); closing the window is staying. */
export async function askBeforeLeaving(root: ShadowRoot, { title, text, answers }: typeof leaveQuestion): Promise<LeaveAnswer> {
  const [first, ...others] = Object.entries(answers).map(([key, label]): DialogAction => ({ key, label }));
  const answer = await openDialog(root, { title, body: text, actions: [...(first ? [{ ...first, variant: 'primary' as const }] : []), ...others] });
  return (answer as LeaveAnswer) || 'rester';
}
