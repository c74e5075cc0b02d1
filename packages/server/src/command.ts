/** What the command line asks for. */
export type Command = RunCommand | { readonly name: 'help' } | { readonly name: 'unknown'; readonly words: string };
export type RunCommand = { readonly name: 'serve' } | { readonly name: 'move' | 'backup'; readonly to: string };

export function parseCommand(words: readonly string[]): Command {
  const [name, option, value] = words;
  if (name === undefined) return { name: 'serve' };
  if (words.length === 1 && name === '--help') return { name: 'help' };
  if (words.length === 3 && (name === 'move' || name === 'backup') && option === '--to' && value !== undefined) return { name, to: value };
  return { name: 'unknown', words: words.join(' ') };
}
