/** What an editor asks of schema files that it holds as texts: nothing here reads a disk, so that it runs in a page as in Node. */
export type { Read } from './ref/load.js';
export { checkExampleTexts, type ExampleText } from './examples/check-texts.js';
export { wholeExample, type Example, type WrittenExample } from './examples/written.js';
export { FUNCTIONS, type FunctionEntry } from './expression/functions.js';
export { fixOf, type Fix } from './fix.js';
export { plainName } from './french.js';
export { isCode } from './keywords/shape.js';
export { measureWith } from './lint/growth.js';
export { newDispositif, type NewDispositif, type NewTools } from './new/files.js';
export { outlineOf, type OutlinePart, type OutlineRule, type Spot, type Told } from './outline/outline.js';
export { checkAgainstText } from './versions/check-text.js';
export { changeReport, type ChangeReport } from './versions/report.js';
export { HEADINGS } from './versions/changes.js';
export { numberLast } from './versions/number-last.js';
export { compileSnapshot, type Snapshot } from './versions/snapshot.js';
export { trialLine, type Trial } from './versions/trial.js';
