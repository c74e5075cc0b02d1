/** `npm run test:s3`: the suite with documents in a real S3-compatible store: the one that AKTO_S3 and AWS_… name, or Swift started here. */
import { after } from 'node:test';
import { swiftServer } from './swift.js';

if (!process.env.AKTO_S3) {
  const server = await swiftServer();
  if (!server) throw new Error('Ni AKTO_S3, ni Swift ici : apt-get install swift-proxy swift-account swift-container swift-object, et en root.');
  Object.assign(process.env, server.environment);
  await import('./suite/all.js');
  after(server.stop);
} else await import('./suite/all.js');
