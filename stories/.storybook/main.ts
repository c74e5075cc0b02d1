import { colors } from '@akto/design-system';
import { aktoDispositifs } from '@akto/compiler/vite';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';
import { customElements } from './plugins/custom-elements.js';
import { sizes } from './plugins/sizes.js';

const config: StorybookConfig = {
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: 'Documentation' },
  features: { backgrounds: false, measure: false, outline: false },
  env: (environment) => ({ ...environment, AKTO_COLORS: JSON.stringify(colors) }),
  viteFinal: (base) =>
    mergeConfig(base, { resolve: { conditions: ['source', ...defaultClientConditions] }, plugins: [aktoDispositifs(), customElements(), sizes()] }),
};

export default config;
