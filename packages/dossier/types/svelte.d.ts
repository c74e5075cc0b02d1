/** `import type {} from '@akto/dossier/svelte'`, once: Svelte 5 knows `<akto-dossier>`. */
import type { AktoDossier, AktoDossierEvents, AktoDossierProperties } from '@akto/dossier';
import type { HTMLAttributes } from 'svelte/elements';

type Listeners = { [Name in keyof AktoDossierEvents as `on${Name}`]?: (event: AktoDossierEvents[Name]) => void };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'akto-dossier': HTMLAttributes<AktoDossier> & AktoDossierProperties & Listeners;
  }
}
