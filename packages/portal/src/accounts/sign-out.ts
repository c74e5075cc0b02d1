import { openDialog } from '@akto/design-system';
import type { Accounts } from './account.js';

/** Ends the session, and leaves nothing of the account in this browser; what is not sent yet is asked about first. */
export async function signOut(root: ShadowRoot, accounts: Accounts): Promise<void> {
  const count = (await accounts.unsentCount?.()) ?? 0;
  const answer = count === 0 ? 'supprimer' : await ask(root, count);
  if (answer === 'supprimer') await accounts.wipe?.();
  if (answer === 'supprimer' || answer === 'garder') await accounts.signOut?.();
}

const ask = (root: ShadowRoot, count: number): Promise<string> =>
  openDialog(root, {
    title: 'Se déconnecter ?',
    body: `${count === 1 ? 'Un brouillon ou un fichier n’est pas encore envoyé' : `${count} brouillons ou fichiers ne sont pas encore envoyés`} : cet appareil est seul à les avoir. Gardez-les pour les envoyer à votre prochaine connexion, sauf si d’autres personnes utilisent cet appareil.`,
    actions: [
      { key: 'rester', label: 'Rester connecté', variant: 'primary' },
      { key: 'garder', label: 'Se déconnecter et les garder ici' },
      { key: 'supprimer', label: 'Se déconnecter et les supprimer' },
    ],
  });
