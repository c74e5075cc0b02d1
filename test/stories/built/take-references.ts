/** Run by `npm run screenshots`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { notesOf } from './indexed-png.js';
import { builtStories } from './index-entries.js';
import { difference, isSame, toReference } from './reference.js';
import { dataOf, FOLDER, LIST, plainId, readList, readReference, referenceFiles, referenceName, WIDTHS, type Listed, type Width } from './references.js';
import { takePicture } from './take-picture.js';
import { visitStories } from './visit.js';

const stories = builtStories();
const before = readList();
mkdirSync(FOLDER, { recursive: true });

const visits = await visitStories(stories, async (page, story) => {
  const take = async (width: Width): Promise<Buffer> => {
    await page.show(story.id, width);
    const reference = readReference(referenceName(story, width, before));
    const picture = await takePicture(page, (taken) => reference !== undefined && isSame(taken, reference));
    // Kept where nobody would see a change: the history then holds only what changed.
    return reference && !difference(picture, reference) ? reference : toReference(picture);
  };
  return { 1000: await take(1000), 320: await take(320) };
});

const files = new Map<string, Buffer>();
const list: Record<string, Listed> = {};
/** Name of the first file of a dispositif that holds a picture. */
const shared = new Map<string, string>();
try {
  for (const story of stories) {
    const seen = await visits.seen(story);
    const data = dataOf(story);
    const names = WIDTHS.map((width) => {
      const own = `${plainId(story)}.${width}.png`;
      const picture = `${width} ${notesOf(seen[width])['picture']}`;
      const name = data === undefined ? own : (shared.get(picture) ?? own);
      if (data !== undefined) shared.set(picture, name);
      files.set(name, seen[width]);
      return name;
    });
    if (data !== undefined) list[plainId(story)] = { data, 1000: names[0]!, 320: names[1]! };
  }
} finally {
  await visits.close();
}

const removed = referenceFiles().filter((name) => !files.has(name));
for (const name of removed) rmSync(`${FOLDER}/${name}`);
const changed = [...files].filter(([name, content]) => !readReference(name)?.equals(content));
for (const [name, content] of changed) writeFileSync(`${FOLDER}/${name}`, content);
writeFileSync(LIST, `${JSON.stringify(list, null, 2)}\n`);
console.log(`${stories.length} histoires : ${changed.length} images écrites, ${removed.length} retirées.`);
