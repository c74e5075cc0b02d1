import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const SCHEMAS = fileURLToPath(new URL('../../schemas', import.meta.url));

/**
 * `schemas.json` beside the page: the files of schemas/ as they were at the build. The local server answers the same address from the disk.
 * @type {import('vite').Plugin}
 */
export const bundledFolder = {
  name: 'akto-bundled-folder',
  async generateBundle() {
    const { readFolder } = await tsImport('./bin/files.ts', import.meta.url);
    const files = Object.fromEntries(readFolder(SCHEMAS));
    this.emitFile({ type: 'asset', fileName: 'schemas.json', source: JSON.stringify({ writable: false, files }) });
  },
};
