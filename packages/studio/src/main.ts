import { BrowserFolder } from './folder/browser-folder.js';
import { list, LocalFolder, type Listing } from './folder/local-folder.js';
import './studio.js';

const nothing: Listing = { writable: false, files: {} };
const { writable, files } = await list().catch(() => nothing);
const studio = document.querySelector('akto-studio');
if (studio) studio.folder = writable ? new LocalFolder() : new BrowserFolder(new Map(Object.entries(files)));
