import { expect } from '@esm-bundle/chai';
import { loadDispositif, migrate, transmittable, type Draft, type Language, type Definition } from '@akto/core';
import type { MigratedByServer } from '../browser/evolutions.js';

const COUNT = 150;

async function loaded(module: string): Promise<Definition> {
  const address = URL.createObjectURL(new Blob([module], { type: 'text/javascript' }));
  const { default: factory } = (await import(address)) as { default: (language: Language) => Definition };
  URL.revokeObjectURL(address);
  return loadDispositif(factory);
}

describe('a draft of an older version, drawn at random', () => {
  it('is the same once migrated in the browser and by the server, and so is what is sent of it', async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const cases = (await (await fetch(`/evolutions/${seed}/${COUNT}`)).json()) as readonly MigratedByServer[];
    expect(cases.length).to.be.above(COUNT / 2);
    for (const { module, draft, ...server } of cases) {
      const definition = await loaded(module);
      const migrated = migrate(definition, JSON.parse(draft) as Draft);
      const sent = transmittable(definition, migrated, { today: '2026-01-15' });
      expect({ migrated: JSON.stringify(migrated), transmitted: JSON.stringify(sent) }, `seed ${seed}, ${draft}`).to.deep.equal(server);
    }
  }).timeout(120_000);
});
