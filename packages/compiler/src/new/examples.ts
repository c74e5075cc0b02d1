import { evaluate, type Definition } from '@akto/core';
import { BARE_DOCUMENTS, BARE_EXAMPLES } from './bare.js';

/** The example files of a bare dispositif, by name, with the errors that it has for each. */
export function bareExamples(definition: Definition, today: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(BARE_EXAMPLES).map(([name, { title, data }]) => {
      const documents = 'documents' in data ? BARE_DOCUMENTS : {};
      const errors = evaluate(definition, data, documents, { today }).problems.map(({ path, keyword, rule, message }) => ({ path, keyword, ...(rule !== undefined && { rule }), message }));
      return [name, { $schema: '../../meta/exemple-1.schema.json', title, today, data, documents, expected: { errors, warnings: [] } }];
    }),
  );
}
