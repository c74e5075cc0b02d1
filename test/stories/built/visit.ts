import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { STORIES } from '../../../.tasks/stories.js';
import { launchBrowser } from '../../browser/chromium.js';
import { folderOf, type Story } from './index-entries.js';
import { openStoryPage, type StoryPage } from './story-page.js';

/** More would only share the same processors. */
const PAGES = 2;

export interface Visits<Seen> {
  /** What `look` gave; rejects with what it threw. */
  seen(story: Story): Promise<Seen>;
  /** Lends one of the pages. */
  lend<Result>(work: (page: StoryPage) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Serves the static build and shows every story to `look`, in their order, on pages that share the work. */
export async function visitStories<Seen>(stories: readonly Story[], look: (page: StoryPage, story: Story) => Promise<Seen>): Promise<Visits<Seen>> {
  const site = createServer(sirv(folderOf(STORIES)));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  const browser = await launchBrowser();
  const lend = shared(await Promise.all(Array.from({ length: PAGES }, () => openStoryPage(browser, address, stories[0]?.id ?? ''))));
  const results = new Map(stories.map((story) => [story.id, lend((page) => look(page, story))]));
  // A story may fail before its test asks for it.
  for (const result of results.values()) result.catch(() => undefined);
  return {
    lend,
    seen: ({ id }) => results.get(id) as Promise<Seen>,
    async close() {
      await browser.close();
      site.closeAllConnections();
      await new Promise((resolve) => site.close(resolve));
    },
  };
}

/** Lends each of a few things to one at a time, first come first served. */
function shared<Thing>(free: Thing[]): <Result>(work: (thing: Thing) => Promise<Result>) => Promise<Result> {
  const waiting: ((thing: Thing) => void)[] = [];
  return async (work) => {
    const thing = free.pop() ?? (await new Promise<Thing>((resolve) => waiting.push(resolve)));
    try {
      return await work(thing);
    } finally {
      const next = waiting.shift();
      if (next) next(thing);
      else free.push(thing);
    }
  };
}
