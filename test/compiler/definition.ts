import assert from 'node:assert/strict';
import { language, type Definition, type Language } from '@akto/core';
import type { Compilation } from '@akto/compiler';
import { compileText } from './authoring.js';

/** The definition that a compilation gives, once its module is imported. */
export async function load({ module, problems }: Compilation): Promise<Definition> {
  assert.deepEqual(problems.filter(({ level }) => level === 'error'), []);
  const address = `data:text/javascript;base64,${Buffer.from(module?.code ?? '').toString('base64')}`;
  const { default: factory } = (await import(address)) as { default: (language: Language) => Definition };
  return factory(language);
}

export const definitionOf = (schema: string, others: Readonly<Record<string, string>> = {}): Promise<Definition> => load(compileText(schema, others));
