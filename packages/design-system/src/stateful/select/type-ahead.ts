/** Letters typed within this time make one word. */
const PAUSE = 600;

/** The word that a person types on a list, letter after letter. */
export class TypeAhead {
  #word = '';
  #at = 0;

  /** Whether a key still belongs to the word: a space in it chooses nothing. */
  goesOn({ timeStamp }: KeyboardEvent): boolean {
    return this.#word !== '' && timeStamp - this.#at < PAUSE;
  }

  /** The word so far, this letter included. */
  add(event: KeyboardEvent): string {
    this.#word = (this.goesOn(event) ? this.#word : '') + event.key;
    this.#at = event.timeStamp;
    return this.#word;
  }
}
