import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connectTabs } from '../../packages/dossier/src/saving/index.js';

/** Two tabs on these drafts; resolves with the revisions that the second was told of once the channel is quiet. */
async function tell(mine: string, theirs: string): Promise<number[]> {
  const told: number[] = [];
  const sender = connectTabs(mine, () => {});
  const receiver = connectTabs(theirs, (revision) => told.push(revision));
  // Messages keep their order: once this one arrived, so did the one before.
  const marker = connectTabs('marque', () => {});
  const quiet = new Promise<void>((resolve) => {
    const last = connectTabs('marque', () => {
      last.close();
      resolve();
    });
  });
  sender.announce(7);
  marker.announce(0);
  await quiet;
  for (const tab of [sender, receiver, marker]) tab.close();
  return told;
}

describe('two tabs', () => {
  it('a tab on the same draft learns of the save', async () => {
    assert.deepEqual(await tell('a', 'a'), [7]);
  });

  it('a tab on another draft does not', async () => {
    assert.deepEqual(await tell('a', 'b'), []);
  });

  it('a save acknowledged after the tab was left announces nothing, quietly', () => {
    const tabs = connectTabs('a', () => {});
    tabs.close();
    assert.doesNotThrow(() => tabs.announce(2));
  });
});
