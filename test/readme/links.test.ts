import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files } from '../architecture/repository.js';
import { readme } from './readme.js';

const targets = [...readme.matchAll(/\]\(([^)\s]+)\)|src="(\.[^"]+)"/g)].map(([, link, image]) => link ?? image ?? '');
const inText = readme.replaceAll(/^```[\s\S]*?^```$/gm, '');

/** As GitHub names the anchor of a heading. */
const anchorOf = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
const anchors = [...inText.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => `#${anchorOf(heading ?? '')}`);

test('chaque lien mène à un fichier, à un dossier ou à un titre', () => {
  const leadsSomewhere = (target: string): boolean =>
    target.startsWith('#') ? anchors.includes(target) : files.some((file) => file === target || file.startsWith(`${target.replace(/\/$/, '')}/`));
  assert.ok(targets.length > 0);
  assert.deepEqual(targets.filter((target) => !target.startsWith('https:') && !leadsSomewhere(target)), []);
});
