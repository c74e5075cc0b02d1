import { colors } from '@akto/design-system';
import { aktoDispositifs } from '@akto/compiler/vite';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, mergeConfig } from 'vite';
import { customElements } from './plugins/custom-elements.js';
import { dispositifStories } from './plugins/dispositifs.js';
import { sizes } from './plugins/sizes.js';

const schemas = fileURLToPath(new URL('../../schemas', import.meta.url));
const dispositifs = dispositifStories(schemas);

const config: StorybookConfig = {
  stories: ['../**/*.stories.ts', ...dispositifs.specifiers],
  experimental_indexers: (indexers = []) => [...indexers, dispositifs.indexer],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: 'Documentation' },
  features: { backgrounds: false, measure: false, outline: false },
  env: (environment) => ({ ...environment, AKTO_COLORS: JSON.stringify(colors) }),
  viteFinal: (base) =>
    mergeConfig(base, {
      resolve: { conditions: ['source', ...defaultClientConditions] },
      plugins: [aktoDispositifs({ schemas }), dispositifs.plugin, customElements(), sizes()],
    }),
};

export default config;
