import type { StoryPage } from './story-page.js';

/** What Playwright does not stop: the bar of a progress nobody can measure. What the browser leaves out: blocks that were never in view. */
const STILL = 'progress:indeterminate { visibility: hidden !important; } .akto-block { content-visibility: visible !important; }';

/** Taken again until two in a row are the same: what a story loads late, such as a calendar, is then there. */
const ATTEMPTS = 30;

/**
 * The whole story as a PNG, its width that of the window.
 * @param expected is asked whether a picture is already the right one, so that most stories need only one
 */
export async function takePicture({ page, settle }: StoryPage, expected: (picture: Buffer) => boolean = () => false): Promise<Buffer> {
  let before: Buffer | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await settle();
    const picture = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide', style: STILL });
    if (expected(picture) || before?.equals(picture)) return picture;
    before = picture;
  }
  throw new Error('L’image ne se fige pas : quelque chose bouge sans fin.');
}
