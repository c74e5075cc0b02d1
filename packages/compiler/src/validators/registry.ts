import { Code } from '../emit/code.js';
import type { Projection } from './projection.js';
import { standaloneSource } from './standalone.js';

/** The validators of a dispositif: one per distinct projection, however many fields share it. */
export interface Validators {
  /** The name, in the emitted module, of the validator of a projection. */
  use(projection: Projection): Code;
  /** JavaScript statements that define every name given so far; `L` is the language of core. */
  source(): string;
}

export function createValidators(): Validators {
  const names = new Map<string, { readonly name: string; readonly projection: Projection }>();
  return {
    use(projection) {
      const key = JSON.stringify(projection);
      const known = names.get(key) ?? { name: `v${names.size}`, projection };
      names.set(key, known);
      return new Code(known.name);
    },
    source: () => standaloneSource(new Map([...names.values()].map(({ name, projection }) => [name, projection]))),
  };
}
