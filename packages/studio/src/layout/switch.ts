import { html, type TemplateResult } from 'lit';

/** Buttons of which one at most is pressed, in the order of their words. */
export const choices = <Key extends string>(words: Readonly<Record<Key, string>>, chosen: Key | undefined, choose: (key: Key) => void): readonly TemplateResult[] =>
  (Object.keys(words) as Key[]).map((key) => html`<button type="button" aria-pressed=${key === chosen ? 'true' : 'false'} @click=${() => choose(key)}>${words[key]}</button>`);
