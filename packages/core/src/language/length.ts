/** Characters as a person counts them (code points), like `maxLength`. Also used by the validators that ajv emits. */
export function ucs2length(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
