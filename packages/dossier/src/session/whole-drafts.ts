export { migrate } from '@akto/core';
export { openById } from './open-by-id.js';
