/** Codes of jsonc-parser, whose declared enum has no value at run time under `isolatedModules`. */
export const CODES = {
  invalidSymbol: 1,
  propertyNameExpected: 3,
  valueExpected: 4,
  commaExpected: 6,
  closeBraceExpected: 7,
  closeBracketExpected: 8,
  endOfFileExpected: 9,
  invalidComment: 10,
  unexpectedEndOfString: 12,
  invalidUnicode: 14,
  invalidEscape: 15,
  invalidCharacter: 16,
} as const;

/** The first thing in a text that is not JSON. */
export interface Fault {
  readonly text: string;
  readonly code: number;
  readonly offset: number;
  readonly length: number;
  /** What precedes, without the blanks at its end. */
  readonly before: string;
  /** What follows, the fault included. */
  readonly rest: string;
}

/** What to tell of a fault, and where. */
export interface Advice {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
}

/** A slip that people make; undefined when the fault is another one. */
export type Slip = (fault: Fault) => Advice | undefined;

export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;
