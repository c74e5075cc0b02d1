import { addons } from 'storybook/manager-api';
import { storybookTheme, type Palette } from './theme.js';

// Storybook bundles this file by itself, and does not find the sources of our packages: main.ts passes the palette on.
const palette = JSON.parse(process.env['AKTO_COLORS'] ?? '') as Palette;

addons.setConfig({
  theme: storybookTheme(palette, matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
});
