/** What holds on both engines. Loaded by one test per engine, which chooses it before. */
import { after } from 'node:test';
import { closeSharedDatabase } from '../database.js';
import './tenant.js';
import './drafts.js';
import './uploads.js';
import './storage-faults.js';
import './transmit.js';
import './matrix.js';
import './hostile.js';
import './sign-in.js';
import './sweep.js';

after(closeSharedDatabase);
