export { openDatabase, type Database, type DatabaseSettings } from './database/database.js';
export { SetupError } from './failure.js';
