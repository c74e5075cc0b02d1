import { tokens } from '@akto/design-system';
import type { Preview } from '@storybook/web-components-vite';
import { adoptStyles, css, type CSSResultOrNative } from 'lit';
import { themeRule, themes, type ThemeName } from './themes/themes.js';

const schemes = { system: 'Système', light: 'Clair', dark: 'Sombre' } as const;

/** What the toolbar chooses, for every story at once. */
export interface Globals {
  readonly theme: ThemeName;
  readonly scheme: keyof typeof schemes;
}

export const initialGlobals: Globals = { theme: 'akto', scheme: 'system' };

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Thème de marque',
    toolbar: { title: 'Thème', icon: 'paintbrush', dynamicTitle: true, items: Object.entries(themes).map(([value, { title }]) => ({ value, title })) },
  },
  scheme: {
    description: 'Clair ou sombre',
    toolbar: { title: 'Mode', icon: 'contrast', dynamicTitle: true, items: Object.entries(schemes).map(([value, title]) => ({ value, title })) },
  },
};

const page = css`
  body { background: var(--akto-color-page); color: var(--akto-color-text); }
`;
const brand = new CSSStyleSheet();
adoptStyles(document as unknown as ShadowRoot, [tokens as CSSResultOrNative, page, brand]);

/** Dresses the document as a page that uses the design system does: a theme on the root, and `data-theme` to decide of the scheme. */
export function dress({ theme, scheme }: Globals): void {
  brand.replaceSync(themeRule(themes[theme].tokens));
  if (scheme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = scheme;
}
