/** Where a command writes; `console` is one. */
export interface Terminal {
  log(text: string): void;
  error(text: string): void;
  /** Asks the person; absent where nobody can answer. An empty answer is ''. */
  ask?(question: string): Promise<string>;
}
