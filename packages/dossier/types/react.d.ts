/** `import type {} from '@akto/dossier/react'`, once: JSX knows `<akto-dossier>`, in React 19. */
import type { AktoDossier, AktoDossierEvents, AktoDossierProperties } from '@akto/dossier';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Listeners = { [Name in keyof AktoDossierEvents as `on${Name}`]?: (event: AktoDossierEvents[Name]) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'akto-dossier': DetailedHTMLProps<HTMLAttributes<AktoDossier>, AktoDossier> & AktoDossierProperties & Listeners;
    }
  }
}
