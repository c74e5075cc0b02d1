import type { Plugin } from 'vite';
import { elementSizes } from '../../../.tasks/element-sizes.js';

const ID = 'virtual:akto/sizes';

/** Gzip bytes of JavaScript, Lit included. */
export interface Size {
  readonly atOnce: number;
  /** What is loaded later, such as the calendar of a date field. */
  readonly whenNeeded: number;
}

/** `import sizes from 'virtual:akto/sizes'`: what each element costs alone in a page, by its tag. */
export function sizes(): Plugin {
  const resolved = `\0${ID}`;
  return {
    name: 'akto-sizes',
    resolveId: (id) => (id === ID ? resolved : undefined),
    load: {
      filter: { id: new RegExp(`^${resolved}$`) },
      handler: async () => `export default ${JSON.stringify(Object.fromEntries((await elementSizes()).map(({ name, atOnce, whenNeeded }) => [name, { atOnce, whenNeeded }])))}`,
    },
  };
}
