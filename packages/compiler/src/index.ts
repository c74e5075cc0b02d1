export { compileDispositif, type CatalogueEntry, type Compilation, type CompiledModule, type CompileInput } from './compile.js';
export type { Growth, MeasurePattern } from './lint/patterns.js';
export type { Problem } from './problem.js';
export type { StandardSchema } from './standard/standard.js';
export { compileStandard } from './standard/validate.js';
