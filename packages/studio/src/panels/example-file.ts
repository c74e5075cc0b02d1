import { plainName } from '@akto/compiler/text';
import { evaluate, type Definition, type Draft, type Problem } from '@akto/core';

/** An example that says exactly what a dossier gives on a day, as a file of `exemples/CODE/`. */
export function exampleOf(title: string, definition: Definition, { data, documents }: Draft, today: string): string {
  const { problems } = evaluate(definition, data, documents, { today });
  const told = (level: Problem['level']) =>
    problems.filter((problem) => problem.level === level).map(({ path, keyword, rule, message }) => ({ path, keyword, ...(rule !== undefined && { rule }), message }));
  const example = { $schema: '../../meta/exemple-1.schema.json', title, today, data, documents, expected: { errors: told('error'), warnings: told('warning') } };
  return `${JSON.stringify(example, null, 2)}\n`;
}

/** A file name from a title, which no other has: « Âge : 30 ans » → `age-30-ans`. */
export function nameFor(title: string, taken: readonly string[]): string {
  const plain = plainName(title)?.slice(0, 60) ?? 'exemple';
  let name = plain;
  for (let count = 2; taken.includes(name); count += 1) name = `${plain}-${count}`;
  return name;
}
