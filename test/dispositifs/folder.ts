/** Every dispositif of the repository, compiled and loaded as the server and the browser do. */
import { dirname } from 'node:path';
import { compileStandard, type Compilation } from '@akto/compiler';
import { readExamples, type Example } from '@akto/compiler/examples';
import type { Definition } from '@akto/core';
import { compileFile } from '../../packages/compiler/src/node/compile-file.js';
import { dispositifsOf } from '../../packages/compiler/src/node/schema-files.js';
import { load } from '../compiler/definition.js';
import { pathOf } from '../compiler/schema-files.js';

export interface Dispositif {
  readonly definition: Definition;
  /** Text of the compiled module. */
  readonly module: string;
  readonly problems: Compilation['problems'];
  /** By name. */
  readonly examples: ReadonlyMap<string, Example>;
  /** What any JSON Schema validator says of a transmission. */
  readonly acceptsStandard: (data: unknown) => boolean;
}

async function open(file: string): Promise<Dispositif> {
  const compilation = compileFile(file);
  const definition = await load(compilation);
  return {
    definition,
    module: compilation.module?.code ?? '',
    problems: compilation.problems,
    examples: readExamples(dirname(file), definition.code),
    acceptsStandard: compileStandard(compilation.standard ?? {}),
  };
}

const openAll = (folder: string): Promise<readonly Dispositif[]> => Promise.all(dispositifsOf(pathOf(folder)).map(open));

/** Those that the portal offers. */
export const dispositifs = await openAll('schemas');

/** Those of the tests: what the others do not use of the language. */
export const trials = await openAll('test/fixtures/schemas');
