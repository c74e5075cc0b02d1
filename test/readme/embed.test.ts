import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '@akto/server';
import { blocks } from './readme.js';

let site: Awaited<ReturnType<typeof serve>>;
before(async () => (site = await serve({ port: 0 })));
after(() => site.close());

test('/exemple.html a les deux lignes du README, et rien d’autre qui se voie ou s’exécute', async () => {
  const page = await (await fetch(new URL('exemple.html', site.address))).text();
  const scripts = page.match(/<script[\s\S]*?<\/script>/g) ?? [];
  const body = /<body>([\s\S]*)<\/body>/.exec(page)?.[1]?.trim();
  assert.deepEqual([[...scripts, body].join('\n')], blocks('html'));
});

test('le script de /exemple.html est servi', async () => {
  const [, script = ''] = /src="([^"]+)"/.exec(blocks('html')[0] ?? '') ?? [];
  const { status, headers } = await fetch(new URL(script, site.address));
  assert.deepEqual([status, headers.get('content-type')], [200, 'text/javascript']);
});
