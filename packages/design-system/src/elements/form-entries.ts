/** What a control of several answers sends: each under its name, or nothing without a name. */
export function formEntries(name: string | undefined, answers: readonly (File | string)[]): FormData | null {
  if (!name) return null;
  const entries = new FormData();
  for (const answer of answers) entries.append(name, answer);
  return entries;
}
