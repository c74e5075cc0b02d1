import { applyEdits, modify, type JSONPath } from 'jsonc-parser';

const FORMATTING = { formattingOptions: { tabSize: 2, insertSpaces: true, eol: '\n' } };

/** The same JSON text with one value changed, added or (undefined) removed: nothing else of it moves. */
export const edited = (text: string, path: JSONPath, value: unknown, isArrayInsertion = false): string =>
  applyEdits(text, modify(text, path, value, { ...FORMATTING, isArrayInsertion }));
