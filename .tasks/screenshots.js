/** `npm run screenshots`: takes the reference picture of every story anew. */
import { main, run } from './process.js';
import { sourceEnvironment } from './run.js';
import { setUp } from './setup.js';
import { buildStories } from './stories.js';

await main(async () => {
  await setUp();
  await buildStories();
  return run(process.execPath, ['test/stories/built/take-references.ts'], { env: sourceEnvironment() });
});
