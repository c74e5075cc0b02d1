import { isCode } from '@akto/compiler/text';
import { openDialog, selectField, textField, type DialogProps } from '@akto/design-system';
import { html } from 'lit';
import type { Creation } from './worker/api.js';

/** Opens a window of fields: the first has the focus, and Enter in a line of text does what the last button does, as in a form. */
function openForm(root: ShadowRoot, props: DialogProps): Promise<string> {
  const answer = openDialog(root, props);
  const dialog = [...root.querySelectorAll('dialog')].at(-1);
  dialog?.querySelector('input')?.focus();
  dialog?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement) || event.target.role === 'combobox') return;
    event.preventDefault();
    dialog.close(props.actions.at(-1)?.key);
  });
  return answer;
}

/** Asks for a new dispositif until what is given can be one; undefined when the person gave up. */
export async function askNew(root: ShadowRoot, codes: readonly string[]): Promise<Creation | undefined> {
  const given = { code: '', title: '', from: '' };
  let error: string | undefined;
  do {
    const choices = [{ code: '', title: 'Un petit modèle' }, ...codes.map((code) => ({ code, title: `Une copie de ${code}` }))];
    const answer = await openForm(root, {
      title: 'Nouveau dispositif',
      body: html`<div class="akto-form">
        ${textField({ id: 'nouveau-code', label: 'Code', value: given.code, hint: 'Des majuscules, puis des chiffres ou des tirets.', example: 'Ex: MOBILITE', required: true, width: 12, error, onInput: (value) => (given.code = value) })}
        ${textField({ id: 'nouveau-titre', label: 'Nom', value: given.title, hint: 'Tel qu’il s’affichera.', required: true, width: 12, onInput: (value) => (given.title = value) })}
        ${selectField({ id: 'nouveau-depuis', label: 'Partir de', value: given.from, options: choices, width: 12, onInput: (value) => (given.from = value ?? '') })}
      </div>`,
      actions: [{ key: 'annuler', label: 'Annuler' }, { key: 'creer', label: 'Créer', variant: 'primary' }],
    });
    if (answer !== 'creer') return undefined;
    error = faultOf(given.code, codes);
  } while (error !== undefined);
  return { ...given, title: given.title.trim() || given.code };
}

function faultOf(code: string, codes: readonly string[]): string | undefined {
  if (!isCode(code)) return 'Ce code n’est pas permis : écrivez des majuscules, puis des chiffres ou des tirets, tel que MOBILITE';
  return codes.includes(code) ? `Le dispositif « ${code} » existe déjà : choisissez un autre code` : undefined;
}

/** Asks for a line of text; undefined when the person gave up or wrote nothing. */
export async function askTitle(root: ShadowRoot, title: string, label: string, hint: string): Promise<string | undefined> {
  let given = '';
  const answer = await openForm(root, {
    title,
    body: textField({ id: 'titre-demande', label, hint, value: '', required: true, width: 12, onInput: (value) => (given = value) }),
    actions: [{ key: 'annuler', label: 'Annuler' }, { key: 'ajouter', label: 'Ajouter', variant: 'primary' }],
  });
  return answer === 'ajouter' ? given.trim() || undefined : undefined;
}

/** A file that someone else wrote: which of the two stays. */
export async function askConflict(root: ShadowRoot, path: string, isGone: boolean): Promise<'mine' | 'theirs' | undefined> {
  const answer = await openDialog(root, {
    title: 'Ce fichier a changé sur le disque',
    body: isGone
      ? `« ${path} » a été supprimé depuis son ouverture. Rien n’a été écrit. Vous pouvez l’écrire à nouveau, ou le laisser supprimé : votre texte reste ici.`
      : `« ${path} » a été modifié ailleurs depuis son ouverture. Rien n’a été écrit. Gardez votre texte (l’autre sera remplacé), ou prenez celui du disque (le vôtre reste dans « annuler », Ctrl+Z).`,
    actions: [{ key: '', label: 'Décider plus tard' }, { key: 'mine', label: 'Garder mon texte' }, ...(isGone ? [] : [{ key: 'theirs', label: 'Prendre celui du disque' }])],
  });
  return answer === 'mine' || answer === 'theirs' ? answer : undefined;
}

export const tell = (root: ShadowRoot, title: string, body: string): Promise<string> => openDialog(root, { title, body, actions: [{ key: 'fermer', label: 'Fermer', variant: 'primary' }] });
