import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import type { Plugin } from 'vite';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const PACKAGES = ['design-system', 'dossier'];
const CONFIG = pathOf('.config/custom-elements-manifest.config.js');
const ID = 'virtual:akto/custom-elements';

/** What the build of a package writes in `dist/custom-elements.json`, made from the sources under `folder`: nothing is built before. */
export const analyze = (folder: string): Promise<Package> =>
  cli({ argv: ['analyze', '--quiet', '--config', CONFIG], cwd: folder, noWrite: true });

/** The manifests of both packages in one. */
async function analyzeAll(): Promise<Package> {
  const manifests: Package[] = [];
  // One after the other: the analyzer keeps its options in one place.
  for (const name of PACKAGES) manifests.push(await analyze(pathOf(`packages/${name}`)));
  return { schemaVersion: '1.0.0', modules: manifests.flatMap(({ modules }) => modules) };
}

/** `import manifest from 'virtual:akto/custom-elements'`, made anew when a source of the packages is saved. */
export function customElements(): Plugin {
  const resolved = `\0${ID}`;
  const source = new RegExp(`/packages/(${PACKAGES.join('|')})/src/`);
  return {
    name: 'akto-custom-elements',
    resolveId: (id) => (id === ID ? resolved : undefined),
    load: { filter: { id: new RegExp(`^${resolved}$`) }, handler: async () => `export default ${JSON.stringify(await analyzeAll())}` },
    hotUpdate({ file, modules }) {
      const manifest = source.test(file) ? this.environment.moduleGraph.getModuleById(resolved) : undefined;
      if (!manifest) return undefined;
      this.environment.moduleGraph.invalidateModule(manifest);
      return [...modules, manifest];
    },
  };
}
