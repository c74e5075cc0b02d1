export { startServer, type RunningServer } from './server.js';
export { readSettings, type Settings } from './settings/settings.js';
export { serve, type ServeOptions } from './site/serve.js';
export { SetupError } from './failure.js';
