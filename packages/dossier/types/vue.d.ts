/** `import type {} from '@akto/dossier/vue'`, once: templates know `<akto-dossier>`, in Vue 3. */
import type { AktoDossierEvents, AktoDossierProperties } from '@akto/dossier';
import type { HTMLAttributes } from 'vue';

type Listener<Name extends string> = Name extends `akto-${infer Word}` ? `onAkto${Capitalize<Word>}` : never;
type Listeners = { [Name in keyof AktoDossierEvents as Listener<Name>]?: (event: AktoDossierEvents[Name]) => void };

declare module 'vue' {
  interface GlobalComponents {
    'akto-dossier': new () => { $props: HTMLAttributes & AktoDossierProperties & Listeners };
  }
}
