/**
 * Writes src/icon/paths.ts: the icons of this design system, by our names, from Lucide's. `npm run icons` after adding a line.
 * The file is committed, so that nothing has to run before the sources are read; a test holds it equal to what this writes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Our name, then Lucide's. */
const ICONS = {
  check: 'check',
  alert: 'triangle-alert',
  info: 'info',
  search: 'search',
  sort: 'arrow-up-down',
  ascending: 'arrow-up',
  descending: 'arrow-down',
  'chevron-left': 'chevron-left',
  'chevron-right': 'chevron-right',
  'chevron-down': 'chevron-down',
  calendar: 'calendar',
  upload: 'upload',
  trash: 'trash',
  close: 'x',
  plus: 'plus',
  external: 'external-link',
  file: 'file',
  save: 'save',
  send: 'send',
};

/** @type {{ icons: Record<string, { body: string }> }} */
const lucide = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@iconify-json/lucide/icons.json'), 'utf8'));

export const PATHS_FILE = fileURLToPath(new URL('src/icon/paths.ts', import.meta.url));

/** The whole text of the file. */
export function pathsSource() {
  const lines = Object.entries(ICONS).map(([name, origin]) => `  ${/-/.test(name) ? `'${name}'` : name}: '${outline(origin)}',`);
  return `/**
 * Outlines on a 24 × 24 grid, from Lucide (https://lucide.dev); written by icons.js.
 *
 * ISC License. Copyright (c) Lucide Icons and Contributors. Permission to use, copy, modify, and/or distribute this software
 * for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice
 * appear in all copies. Those that come from Feather: MIT License, Copyright (c) 2013-present Cole Bemis.
 */
export const iconPaths = {
${lines.join('\n')}
} as const;

export type IconName = keyof typeof iconPaths;
`;
}

/**
 * One path for all the shapes of an icon: what is drawn with a pen is the same in one stroke as in several.
 * @param {string} name Lucide's
 */
function outline(name) {
  const { body } = lucide.icons[name] ?? unknown(`Lucide n’a pas d’icône « ${name} ».`);
  const shapes = [...body.matchAll(/<(path|circle|rect|ellipse) ([^>]*)\/>/g)].map(([, tag = '', attributes = '']) => {
    const of = Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
    return tag === 'path' ? String(of.d) : DRAWN[tag]?.(Object.fromEntries(Object.entries(of).map(([key, value]) => [key, Number(value)])));
  });
  // A path that begins with a relative move would follow the end of the one before.
  return shapes.map((shape, index) => (index > 0 && shape?.startsWith('m') ? `M0 0${shape}` : shape)).join('');
}

/**
 * How shapes are drawn as paths.
 * @type {Record<string, (of: Record<string, number>) => string>}
 */
const DRAWN = {
  circle: ({ cx = 0, cy = 0, r = 0 }) => oval(cx, cy, r, r),
  ellipse: ({ cx = 0, cy = 0, rx = 0, ry = 0 }) => oval(cx, cy, rx, ry),
  rect({ x = 0, y = 0, width = 0, height = 0, rx = 0 }) {
    const corner = (/** @type {number} */ right, /** @type {number} */ down) => `a${rx} ${rx} 0 0 1 ${right * rx} ${down * rx}`;
    const [across, down] = [width - 2 * rx, height - 2 * rx];
    return `M${x + rx} ${y}h${across}${corner(1, 1)}v${down}${corner(-1, 1)}h${-across}${corner(-1, -1)}v${-down}${corner(1, -1)}z`;
  },
};

/**
 * @param {number} cx
 * @param {number} cy
 * @param {number} rx
 * @param {number} ry
 */
function oval(cx, cy, rx, ry) {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

/**
 * @param {string} message
 * @returns {never}
 */
function unknown(message) {
  throw new Error(message);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PATHS_FILE, pathsSource());
