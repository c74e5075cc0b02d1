/** `npm run test:thousand`: 1,000 random dossiers of each dispositif, from another seed each day. A failure says which. */
process.env['AKTO_DOSSIERS'] ??= '1000';
process.env['AKTO_SEED'] ??= new Date().toISOString().slice(0, 10).replaceAll('-', '');
console.log(`AKTO_DOSSIERS=${process.env['AKTO_DOSSIERS']} AKTO_SEED=${process.env['AKTO_SEED']}`);
await import('./generated.test.js');
await import('./chromium.test.js');
export {};
