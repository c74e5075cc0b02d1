export { migrate } from '@akto/core';
export { openById } from './open-by-id.js';
export { loadSent } from '../sent-version.js';
