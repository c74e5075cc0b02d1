import { outlineOf, type OutlinePart } from '@akto/compiler/text';
import type { Hover, Proposal } from './api.js';
import { files } from './files.js';
import { hoverName, proposeNames } from './names.js';
import { keywordHover, keywordProposals } from './keywords.js';

/** The last outline of each file that could be read: the JSON is seldom whole while one types in it. */
const outlines = new Map<string, OutlinePart>();

function outline(path: string): OutlinePart | undefined {
  const found = outlineOf(path, files.read, false);
  if (found) outlines.set(path, found);
  return found ?? outlines.get(path);
}

/** What may be written at a place: names of the file itself where it takes some, else what the meta-schema says. */
export async function complete(path: string, offset: number): Promise<readonly Proposal[]> {
  const text = files.read(path) ?? '';
  return proposeNames(text, offset, outline(path)) ?? keywordProposals(path, text, offset);
}

export async function hover(path: string, offset: number): Promise<Hover | undefined> {
  const text = files.read(path) ?? '';
  return hoverName(text, offset, outline(path)) ?? keywordHover(path, text, offset);
}
