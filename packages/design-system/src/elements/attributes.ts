import type { ComplexAttributeConverter } from 'lit';

/** A text, or `undefined` when the attribute is empty or taken away, which Lit alone would make `null`. */
export const optionalText: ComplexAttributeConverter<string | undefined> = {
  fromAttribute: (text) => text || undefined,
};

/** A number, or `undefined` when the attribute is empty or taken away, which Lit alone would make 0 and `null`. */
export const optionalNumber: ComplexAttributeConverter<number | undefined> = {
  fromAttribute: (text) => (text ? Number(text) : undefined),
};
