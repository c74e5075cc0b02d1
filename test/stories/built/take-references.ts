/** Run by `npm run screenshots`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { builtStories } from './index-entries.js';
import { difference, isSame, toReference } from './reference.js';
import { dataOf, FOLDER, LIST, plainId, readList, readReference, referenceFiles, referenceName, widthsOf, type Listed, type Width } from './references.js';
import { takePicture } from './take-picture.js';
import { visitStories } from './visit.js';

const stories = builtStories().filter((story) => widthsOf(story).length > 0);
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
  const pictures: Partial<Record<Width, Buffer>> = {};
  for (const width of widthsOf(story)) pictures[width] = await take(width);
  return pictures;
});

const files = new Map<string, Buffer>();
const list: Record<string, Listed> = {};
try {
  for (const story of stories) {
    const pictures = Object.entries(await visits.seen(story)).map(([width, picture]) => [width, `${plainId(story)}.${width}.png`, picture] as const);
    for (const [, name, picture] of pictures) files.set(name, picture);
    const data = dataOf(story);
    if (data !== undefined) list[plainId(story)] = { data, ...Object.fromEntries(pictures.map(([width, name]) => [width, name])) };
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
