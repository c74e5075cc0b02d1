/** What holds on both engines. Loaded by one test per engine, which chooses it before. */
import { after } from 'node:test';
import { closeSharedDatabase } from '../database.js';
import './tenant.js';
import './drafts.js';
import './uploads.js';
import './storage-faults.js';
import './transmit.js';
import './versions.js';
import './matrix.js';
import './hostile.js';
import './sign-in.js';
import './sweep.js';
import './reference.js';
import './delivery.js';
import './audit.js';
import './metrics.js';
import './antivirus.js';
import './intermediaries.js';
import './heavy.js';
import './slow.js';
import './journeys.js';
import './fuzz.js';

after(closeSharedDatabase);
