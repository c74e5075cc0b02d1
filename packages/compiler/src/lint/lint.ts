import type { Baremes } from '../baremes/baremes.js';
import type { Report } from '../source/position.js';
import { walk, type Part } from '../symbols/part.js';
import { lintDocumentCodes } from './documents.js';
import { lintFormat } from './formats.js';
import { lintLengths } from './lengths.js';
import { lintLimits } from './limits.js';
import { lintMarkup } from './markup.js';
import { lintMigrations } from './migrations.js';
import { lintOptions } from './options.js';
import { lintPattern, type MeasurePattern } from './patterns.js';
import { lintReach } from './reach.js';
import { lintReadOnly } from './read-only.js';
import { lintRequired } from './required.js';
import { lintRoot } from './root.js';
import { lintRuleIds } from './rules.js';
import { lintTitle } from './titles.js';
import { lintTwins } from './twins.js';
import { lintType } from './types.js';
import { lintValues } from './values.js';

export interface LintTools {
  readonly baremes: Baremes;
  readonly measurePattern?: MeasurePattern | undefined;
  /** Leaves out `lintReach`, which takes longest and only warns. */
  readonly quick: boolean;
}

/** What keywords cannot say one by one: whether they agree with one another. */
export function lint(root: Part, report: Report, { baremes, measurePattern, quick }: LintTools): void {
  lintRoot(root, report);
  lintRuleIds(root, report);
  lintDocumentCodes(root, report);
  lintMigrations(root, report);
  if (!quick) lintReach(root, baremes, report);
  for (const part of walk(root)) {
    lintTitle(part, report);
    lintTwins(part, report);
    lintLengths(part, report);
    lintMarkup(part, report);
    lintType(part, report);
    lintRequired(part, report);
    lintLimits(part, report);
    if (part.role !== 'field') continue;
    lintFormat(part, report);
    lintOptions(part, report);
    lintPattern(part, measurePattern, report);
    lintReadOnly(part, report);
    lintValues(part, report);
  }
}
