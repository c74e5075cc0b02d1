/** Where a command writes; `console` is one. */
export interface Terminal {
  log(text: string): void;
  error(text: string): void;
}
