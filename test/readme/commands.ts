import { blocks, readme } from './readme.js';

/** A command of the README, as a person would type it. */
export interface Command {
  readonly tool: 'npm' | 'npx' | 'node';
  readonly words: readonly string[];
}

/** Every command, once, of the blocks `sh` as of the text, without the variables set before it (`PORT=8081 npm start`). */
export function commands(): readonly Command[] {
  const lines = blocks('sh').flatMap((block) => block.split('\n'));
  const inText = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text ?? '');
  return [...new Set([...lines, ...inText])].flatMap(commandOf);
}

function commandOf(text: string): readonly Command[] {
  const [, tool, words = ''] = /^(?:[A-Z]+=\S+ )*(npm|npx|node) (.+)$/.exec(text) ?? [];
  return tool === undefined ? [] : [{ tool: tool as Command['tool'], words: words.split(' ').map((word) => word.replaceAll("'", '')) }];
}
