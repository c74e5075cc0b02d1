import { foret } from './foret.js';

/** A brand: what each token of `themeTokens` is worth, by the end of its name. What it leaves out is AKTO's. */
export type Theme = Readonly<Record<string, string>>;

/** The themes of the toolbar, by the key that the address of a story carries. */
export const themes = { akto: { title: 'AKTO', tokens: {} }, foret: { title: 'Forêt', tokens: foret } } as const satisfies Record<
  string,
  { readonly title: string; readonly tokens: Theme }
>;

export type ThemeName = keyof typeof themes;

/** The rule that a page writes to wear a theme. */
export const themeRule = (theme: Theme): string =>
  `:root {\n${Object.entries(theme).map(([name, value]) => `  --akto-theme-${name}: ${value};\n`).join('')}}`;
