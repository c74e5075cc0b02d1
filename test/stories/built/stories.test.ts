import assert from 'node:assert/strict';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { after, before, test, type TestContext } from 'node:test';
import { builtStories, folderOf, type Story } from './index-entries.js';
import { difference, isSame } from './reference.js';
import { FOLDER, plainId, readList, readReference, referenceFiles, referenceName, WIDTHS, type Width } from './references.js';
import { appearances, type Appearance } from './story-page.js';
import { takePicture } from './take-picture.js';
import { visitStories, type Visits } from './visit.js';

const RETAKE = 'si c’est voulu : npm run screenshots';
const DIFFERENCES = folderOf('.cache/stories-differences');
const BUDGET = 6 * 1024 * 1024;

interface Seen {
  readonly complaints: readonly string[];
  readonly faults: Readonly<Record<Appearance, readonly string[]>>;
  /** CSS pixels that the page takes in a window of 320. */
  readonly narrow: number;
  readonly pictures: Readonly<Record<Width, Buffer>>;
}

const stories = builtStories();
const list = readList();
let visits: Visits<Seen>;

before(async () => {
  rmSync(DIFFERENCES, { recursive: true, force: true });
  visits = await visitStories(stories, async (page, story) => {
    const picture = async (width: Width): Promise<Buffer> => {
      await page.show(story.id, width);
      const reference = readReference(referenceName(story, width, list));
      return takePicture(page, (taken) => reference !== undefined && isSame(taken, reference));
    };
    const wide = await picture(1000);
    const complaints = [...page.complaints];
    const faults: Partial<Record<Appearance, readonly string[]>> = {};
    for (const appearance of Object.keys(appearances) as Appearance[]) {
      await page.wear(appearance);
      faults[appearance] = await page.faults();
    }
    await page.wear('clair');
    const pictures = { 1000: wide, 320: await picture(320) };
    return { complaints, faults: faults as Seen['faults'], narrow: await page.width(), pictures };
  });
});
after(() => visits.close());

test('il y a des histoires', () => {
  assert.ok(stories.length > 0);
});

for (const story of stories) {
  const called = `${story.title} › ${story.name}`;

  test(`${called} : axe ne trouve rien, en clair, en sombre, en couleurs forcées`, async () => {
    const { complaints, faults } = await visits.seen(story);
    assert.deepEqual(complaints, []);
    assert.deepEqual(faults, { clair: [], sombre: [], 'couleurs forcées': [] });
  });

  test(`${called} : rien ne défile de côté à 320 px`, async () => {
    const { narrow } = await visits.seen(story);
    assert.ok(narrow <= 320, `${narrow} px`);
  });

  test(`${called} : la même image`, { skip: process.platform !== 'linux' && 'les images viennent du navigateur de Linux' }, async (context) => {
    const { pictures } = await visits.seen(story);
    const faults = WIDTHS.flatMap((width) => compare(story, width, pictures[width], context));
    assert.deepEqual(faults, []);
  });
}

test('aucune image de référence n’est de trop', () => {
  const listed = Object.values(list).flatMap((entry) => WIDTHS.map((width) => entry[width]));
  const names = new Set([...listed, ...stories.flatMap((story) => WIDTHS.map((width) => referenceName(story, width, list)))]);
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
