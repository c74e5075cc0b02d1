import { createRequire } from 'node:module';
import type { checkSync } from 'recheck';
import { measureWith } from '../lint/growth.js';

/** How the time that a regular expression takes grows with the length of the text. recheck's JavaScript form alone, with neither Java nor a native program: 200 ms to load. */
export const measurePattern = measureWith(() => (createRequire(import.meta.url)('recheck/lib/browser.js') as { checkSync: typeof checkSync }).checkSync);
