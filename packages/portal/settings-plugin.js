import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';

const ID = 'virtual:portail';
const FILE = new URL('../../schemas/portail.json', import.meta.url);
const META = new URL('../../schemas/meta/portail-1.schema.json', import.meta.url);

const parse = (/** @type {URL} */ url) => JSON.parse(readFileSync(url, 'utf8'));

/**
 * What is wrong with settings, a line per fault, by JSON pointer; empty when nothing is.
 * @param {unknown} settings
 */
export function settingsFaults(settings) {
  const validate = new Ajv2020({ allErrors: true }).compile(parse(META));
  if (validate(settings)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `schemas/portail.json${instancePath} : ${message}`);
}

/**
 * `import settings from 'virtual:portail'`: schemas/portail.json, refused by the build when it is not what its own schema says.
 * @type {import('vite').Plugin}
 */
export const portalSettings = {
  name: 'akto-portal-settings',
  resolveId: (source) => (source === ID ? `\0${ID}` : undefined),
  load(id) {
    if (id !== `\0${ID}`) return undefined;
    this.addWatchFile(FILE.pathname);
    const settings = parse(FILE);
    const faults = settingsFaults(settings);
    if (faults.length > 0) this.error(faults.join('\n'));
    return `export default ${JSON.stringify(settings)};`;
  },
};
