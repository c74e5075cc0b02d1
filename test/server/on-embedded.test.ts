/** The suite on the embedded engine (PGlite). */
import './suite/all.js';
