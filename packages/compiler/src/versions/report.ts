import type { Definition } from '@akto/core';
import { changesBetween, HEADINGS, type Change } from './changes.js';
import { draftOf, trialLine, tryMigration, type Trial } from './trial.js';

/** What changed between two versions, for who must agree to it. */
export interface ChangeReport {
  readonly title: string;
  readonly changes: readonly Change[];
  /** What becomes of each draft that was tried. */
  readonly trials: readonly Trial[];
}

/** @param examples answers of the time of `before`, by name @param today ISO date */
export function changeReport(before: Definition, after: Definition, examples: Readonly<Record<string, unknown>>, today: string): ChangeReport {
  return {
    title: `${after.code} : de la version ${before.version} à la version ${after.version}`,
    changes: changesBetween(before, after),
    trials: Object.entries(examples).map(([name, example]) => tryMigration(name, draftOf(before, example as Parameters<typeof draftOf>[1]), after, today)),
  };
}

/** The report as a page of Markdown, in French. */
export function writtenReport({ title, changes, trials }: ChangeReport): string {
  const touched = trials.filter((trial) => trial.touched);
  return [
    `# ${title}`,
    ...(changes.length === 0 ? ['Rien de visible ne change.'] : []),
    ...HEADINGS.flatMap((heading) => {
      const lines = changes.filter((change) => change.heading === heading).map(({ line }) => `- ${line}`);
      return lines.length > 0 ? [`## ${heading}\n\n${lines.join('\n')}`] : [];
    }),
    `## Brouillons d’exemple\n\n${touched.length} sur ${trials.length} changent.${touched.map((trial) => `\n- ${trialLine(trial)}`).join('')}`,
  ].join('\n\n');
}
