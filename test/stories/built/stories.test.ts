import assert from 'node:assert/strict';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { after, before, test, type TestContext } from 'node:test';
import { builtStories, folderOf, type Story } from './index-entries.js';
import { difference, isSame } from './reference.js';
import { FOLDER, isProved, plainId, readList, readReference, referenceFiles, referenceName, WIDTHS, widthsOf, type Width } from './references.js';
import { appearances, type Appearance } from './story-page.js';
import { takePicture } from './take-picture.js';
import { visitStories, type Visits } from './visit.js';

const RETAKE = 'si c’est voulu : npm run screenshots';
const DIFFERENCES = folderOf('.cache/stories-differences');
const BUDGET = 6 * 1024 * 1024;

interface Seen {
  readonly complaints: readonly string[];
  readonly faults: Readonly<Partial<Record<Appearance, readonly string[]>>>;
  /** CSS pixels that the page takes in a window of 320. */
  readonly narrow: number;
  readonly pictures: Readonly<Partial<Record<Width, Buffer>>>;
}

const stories = builtStories().filter(isProved);
const list = readList();
let visits: Visits<Seen>;

/** A story without pictures looks like others that have some: it is seen once, in the narrow window. */
const appearancesOf = (story: Story): readonly Appearance[] => (widthsOf(story).length > 0 ? (Object.keys(appearances) as Appearance[]) : ['clair']);

before(async () => {
  rmSync(DIFFERENCES, { recursive: true, force: true });
  visits = await visitStories(stories, async (page, story) => {
    const widths = widthsOf(story);
    const pictures: Partial<Record<Width, Buffer>> = {};
    const see = async (width: Width): Promise<void> => {
      await page.show(story.id, width);
      if (!widths.includes(width)) return;
      const reference = readReference(referenceName(story, width, list));
      pictures[width] = await takePicture(page, (taken) => reference !== undefined && isSame(taken, reference));
    };
    await see(widths[0] ?? 320);
    const complaints = [...page.complaints];
    const faults: Partial<Record<Appearance, readonly string[]>> = {};
    for (const appearance of appearancesOf(story)) {
      await page.wear(appearance);
      faults[appearance] = await page.faults();
    }
    await page.wear('clair');
    if (widths.length > 0) await see(320);
    const narrow = await page.width();
    return { complaints, faults, narrow, pictures };
  });
});
after(() => visits.close());

test('il y a des histoires', () => {
  assert.ok(stories.length > 0);
});

for (const story of stories) {
  const called = `${story.title} › ${story.name}`;

  test(`${called} : axe ne trouve rien, en ${appearancesOf(story).join(', en ')}`, async () => {
    const { complaints, faults } = await visits.seen(story);
    assert.deepEqual(complaints, []);
    assert.deepEqual(faults, Object.fromEntries(appearancesOf(story).map((appearance) => [appearance, []])));
  });

  test(`${called} : rien ne défile de côté à 320 px`, async () => {
    const { narrow } = await visits.seen(story);
    assert.ok(narrow <= 320, `${narrow} px`);
  });

  if (widthsOf(story).length === 0) continue;
  test(`${called} : la même image`, { skip: process.platform !== 'linux' && 'les images viennent du navigateur de Linux' }, async (context) => {
    const { pictures } = await visits.seen(story);
    const faults = widthsOf(story).flatMap((width) => compare(story, width, pictures[width] as Buffer, context));
    assert.deepEqual(faults, []);
  });
}

test('aucune image de référence n’est de trop', () => {
  const names = new Set([
    ...Object.values(list).flatMap((entry) => WIDTHS.map((width) => entry[width])),
    ...stories.flatMap((story) => widthsOf(story).map((width) => referenceName(story, width, list))),
  ]);
  assert.deepEqual(referenceFiles().filter((name) => !names.has(name)), [], RETAKE);
});

test('les images de référence pèsent moins de 6 Mo', () => {
  const total = referenceFiles().reduce((sum, name) => sum + statSync(`${FOLDER}/${name}`).size, 0);
  assert.ok(total < BUDGET, `${total} octets`);
});

test('une faute serait vue : un champ sans nom, un bloc trop large', async () => {
  await visits.lend(async (page) => {
    await page.show(stories[0]!.id, 320);
    await page.page.evaluate(() => {
      const root = document.querySelector('#storybook-root') as HTMLElement;
      const wide = document.createElement('div');
      wide.style.width = '400px';
      wide.textContent = 'Large';
      root.append(document.createElement('input'), wide);
    });
    assert.match((await page.faults()).join('\n'), /^label : /m);
    assert.ok((await page.width()) >= 400);
  });
});

/** What is wrong with a picture, and where to see it. */
function compare(story: Story, width: Width, picture: Buffer, context: TestContext): readonly string[] {
  const name = referenceName(story, width, list);
  const reference = readReference(name);
  if (name === undefined) context.diagnostic(`à ${width} px, pas encore d’image pour ces données : npm run screenshots`);
  if (!reference) return name === undefined ? [] : [`à ${width} px, pas d’image de référence : npm run screenshots`];
  const found = difference(picture, reference);
  if (!found) return [];
  mkdirSync(DIFFERENCES, { recursive: true });
  const shown = `${plainId(story)}.${width}`;
  writeFileSync(`${DIFFERENCES}/${shown}.png`, picture);
  if (found.map) writeFileSync(`${DIFFERENCES}/${shown}.diff.png`, found.map);
  return [`à ${width} px, ${found.what} : voir .cache/stories-differences/${shown}.png ; ${RETAKE}`];
}
