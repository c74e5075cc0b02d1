import { meantValue } from '../keywords/meant.js';
import type { Problem } from '../problem.js';
import { openFolder, type Read } from '../ref/load.js';
import { contentOf } from '../source/content.js';
import { membersAt, textAt } from '../source/json.js';
import { createProblems } from '../source/problems.js';
import { checkPortail } from './check.js';
import { ROOT } from './keywords.js';

export const PORTAIL_FILE = 'portail.json';

export interface PortailCompilation {
  readonly problems: readonly Problem[];
  /** What the portal reads, without the notes of its authors. Absent when one of the problems is an error. */
  readonly settings?: unknown;
}

/** Compiles the settings and information pages of the portal. Never throws for what an author wrote. @param file its path, as problems will name it */
export function compilePortail(file: string, read: Read): PortailCompilation {
  const problems = createProblems();
  const folder = openFolder(file, read, problems.report);
  const written = folder.open(PORTAIL_FILE, { source: { file, text: '' }, offset: 0, length: 0 });
  const document = written && meantValue(written, ROOT);
  // What is wrong in the catalogue is told where the catalogue is checked.
  const catalogue = openFolder(file, read, () => {}).open('catalogue.json');
  const links = new Map(membersAt(catalogue, 'liens').flatMap(({ key, value }) => [[key, textAt(value, 'href') ?? ''] as const]));
  if (document) checkPortail(document, links, problems.report);
  return { problems: problems.sorted(), ...(document && !problems.hasError() && { settings: contentOf(document) }) };
}
