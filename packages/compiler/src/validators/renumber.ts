import { TEXT } from './compact.js';

/**
 * Numbers the names that ajv made in the order in which they come, so that the same schemas give the same bytes whatever was
 * compiled before. Texts of the schema are stepped over.
 */
export function renumber(code: string): string {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  return code.replace(new RegExp(`${TEXT}|\\b(validate|schema|formats|func|pattern)\\d+\\b`, 'g'), (found, prefix: string | undefined) => {
    if (prefix === undefined) return found;
    const count = counts.get(prefix) ?? 0;
    const name = names.get(found) ?? `${prefix}${count}`;
    if (!names.has(found)) counts.set(prefix, count + 1);
    names.set(found, name);
    return name;
  });
}
