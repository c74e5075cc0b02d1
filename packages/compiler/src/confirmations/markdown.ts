import type { Confirmation } from './find.js';

/** The questions of one file. */
export interface FileConfirmations {
  readonly file: string;
  readonly title: string;
  readonly confirmations: readonly Confirmation[];
}

/** A list that someone can answer point by point, in Markdown. */
export function confirmationsMarkdown(files: readonly FileConfirmations[]): string {
  const count = files.reduce((sum, { confirmations }) => sum + confirmations.length, 0);
  const parts = files.filter(({ confirmations }) => confirmations.length > 0).map(section);
  return [`# À confirmer par AKTO (${count})`, ...parts].join('\n\n');
}

function section({ file, title, confirmations }: FileConfirmations): string {
  const lines = confirmations.map(({ place, question, line }) => `- [ ] ${place.length > 0 ? `**${place.join(' › ')}** : ` : ''}${question} (${file}:${line})`);
  return `## ${title}\n\n${lines.join('\n')}`;
}
