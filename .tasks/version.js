/** `node ../../.tasks/version.js <source>`, run by `lerna version` in a package: the version that its source tells is that of its package.json. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [source = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(source, readFileSync(source, 'utf8').replace(/(const version = ')[^']+/, `$1${version}`));
execFileSync('git', ['add', source]);
