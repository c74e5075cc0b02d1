/** A named shape of text (JSON Schema `format`). Total: any text gives an answer. */
export type Format = (value: string) => boolean;

export function pattern(expression: RegExp): Format {
  return (value) => expression.test(value);
}
