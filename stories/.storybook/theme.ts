import type { colors } from '@akto/design-system';
import { create, type ThemeVars } from 'storybook/theming';

/** The palette by role, in the order `[light, dark]`. */
export type Palette = typeof colors;

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";
const MONOSPACE = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace";

/** Storybook itself in AKTO's colours: plum, coral, warm paper. */
export function storybookTheme(palette: Palette, scheme: 'light' | 'dark'): ThemeVars {
  const color = (name: keyof Palette): string => palette[name][scheme === 'light' ? 0 : 1];
  return create({
    base: scheme,
    brandTitle: 'AKTO, système de design',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: FONT,
    fontCode: MONOSPACE,
    colorPrimary: color('primary'),
    colorSecondary: color('primary'),
    appBg: color('sunken'),
    appHoverBg: color('primary-soft'),
    appContentBg: color('page'),
    appPreviewBg: color('page'),
    appBorderColor: color('line'),
    appBorderRadius: 10,
    barBg: color('surface'),
    barTextColor: color('muted'),
    barHoverColor: color('primary'),
    barSelectedColor: color('primary'),
    textColor: color('text'),
    textInverseColor: color('surface'),
    textMutedColor: color('muted'),
    buttonBg: color('surface'),
    buttonBorder: color('border'),
    booleanBg: color('sunken'),
    booleanSelectedBg: color('surface'),
    inputBg: color('surface'),
    inputBorder: color('border'),
    inputTextColor: color('text'),
    inputBorderRadius: 6,
  });
}
