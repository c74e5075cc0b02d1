import { display, nodeAt, type Definition, type Disagreement } from '@akto/core';
import { phrase, radioGroup, word, type openDialog } from '@akto/design-system';
import { html } from 'lit';

type Side = 'mine' | 'theirs';

/**
 * Asks which answer to keep in each field that was changed here and in another tab.
 * Resolves with the paths where the other tab's answer is taken; undefined when the person closed the question.
 */
export async function chooseAnswers(
  open: typeof openDialog,
  root: ShadowRoot,
  definition: Definition,
  disagreements: readonly Disagreement[],
): Promise<readonly string[] | undefined> {
  const taken = new Set<string>();
  const choose = (path: string, side: Side): void => void (side === 'theirs' ? taken.add(path) : taken.delete(path));
  const answer = await open(root, {
    title: 'Quelles réponses garder ?',
    body: html`<p>${word('Ces champs ont été remplis différemment ici et dans un autre onglet. Le reste de la saisie est réuni.')}</p>
      ${disagreements.map((disagreement, index) => question(definition, disagreement, index, choose))}`,
    actions: [{ key: 'garder', label: 'Enregistrer ces réponses', variant: 'primary' }],
  });
  return answer === 'garder' ? [...taken] : undefined;
}

function question(definition: Definition, { path, mine, theirs }: Disagreement, index: number, choose: (path: string, side: Side) => void): unknown {
  const node = nodeAt(definition, path);
  const shown = (value: unknown): string => (node?.kind === 'field' ? display(node, value) : '') || word('rien');
  return radioGroup<Side>({
    id: `desaccord-${index}`,
    label: node?.title ?? path,
    required: true,
    options: [
      { code: 'mine', title: phrase('Ma réponse : {answer}', { answer: shown(mine) }) },
      { code: 'theirs', title: phrase('Celle de l’autre onglet : {answer}', { answer: shown(theirs) }) },
    ],
    value: 'mine',
    onInput: (side) => side && choose(path, side),
  });
}
