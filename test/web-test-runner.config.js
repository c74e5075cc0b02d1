import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { accessibilityPlugin } from './browser/accessibility.js';
import { assertVersion, launchOptions } from './browser/chromium.js';
import { countsReporter } from './browser/counts-reporter.js';
import { dispositifsPlugin } from './browser/dispositifs.js';
import { evolutionsPlugin } from './browser/evolutions.js';
import { serverMiddleware } from './browser/server.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir: root,
  files: 'test/**/*.browser.test.ts',
  concurrency: 2,
  middleware: [serverMiddleware],
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  plugins: [accessibilityPlugin(), dispositifsPlugin(), evolutionsPlugin(), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  browsers: [
    playwrightLauncher({
      launchOptions: await launchOptions(),
      createBrowserContext: ({ browser }) => {
        assertVersion(browser);
        return browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
      },
    }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  filterBrowserLogs: (/** @type {{ args: unknown[] }} */ { args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false }), countsReporter(process.env.AKTO_TEST_COUNTS)],
};
