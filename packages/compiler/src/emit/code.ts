/** JavaScript source that stands for a function in an emitted definition. */
export class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A part of the definition as the compiler holds it: functions are still source text. */
export type Emitted<T> = T extends (...args: never[]) => unknown
  ? Code
  : T extends readonly (infer Item)[]
    ? readonly Emitted<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Emitted<T[K]> }
      : T;
