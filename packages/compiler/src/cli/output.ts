import type { Problem } from '../problem.js';

export const OUTPUTS = ['texte', 'json', 'github'] as const;
export type Output = (typeof OUTPUTS)[number];

/** Writes problems for a person, a program, or the annotations of a GitHub run. */
export function writeProblems(problems: readonly Problem[], output: Output): string {
  if (output === 'json') return JSON.stringify(problems, null, 2);
  return problems.map(output === 'github' ? annotation : line).join('\n');
}

/** `file:line:col code message`: editors make a link of it. */
const line = ({ file, line, column, code, message, level }: Problem): string =>
  `${file}:${line}:${column} ${code} ${level === 'warning' ? 'Avertissement : ' : ''}${message}`;

function annotation({ file, line, column, code, message, level }: Problem): string {
  const escape = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string): string => escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return `::${level} file=${property(file)},line=${line},col=${column},title=${property(code)}::${escape(message)}`;
}

/** « 2 fichiers vérifiés : 1 erreur, aucun avertissement » */
export function summary(files: number, problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  const counted = (count: number, none: string, one: string): string => (count === 0 ? none : `${count} ${one}${count > 1 ? 's' : ''}`);
  return `${files} fichier${files > 1 ? 's' : ''} vérifié${files > 1 ? 's' : ''} : ${counted(errors, 'aucune erreur', 'erreur')}, ${counted(warnings, 'aucun avertissement', 'avertissement')}`;
}
