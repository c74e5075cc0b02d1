import type { StorybookConfig } from '@storybook/web-components-vite';
import { aktoDispositifs } from '@akto/compiler/vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (base) => mergeConfig(base, { resolve: { conditions: ['source', ...defaultClientConditions] }, plugins: [aktoDispositifs()] }),
};

export default config;
