import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { notesOf } from './built/indexed-png.js';
import { difference, isSame, toReference } from './built/reference.js';

type Paint = (x: number, y: number) => readonly [number, number, number];

function picture(paint: Paint, width = 41, height = 20): Buffer {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) png.data.set([...paint(x, y), 255], (y * width + x) * 4);
  return PNG.sync.write(png);
}

const paper: Paint = () => [250, 247, 244];
/** A mark on paper. */
const marked = (color: readonly [number, number, number], shift = 0): Paint => (x, y) => (x > 5 + shift && x < 12 + shift && y > 5 && y < 12 ? color : paper(x, y));
const green = [23, 106, 59] as const;
const violet = [84, 48, 143] as const;

test('une image est semblable à la référence qu’elle a donnée', () => {
  const taken = picture(marked(green));
  assert.ok(isSame(taken, toReference(taken)));
  assert.equal(difference(taken, toReference(taken)), undefined);
});

test('un arrondi d’une unité sur une couleur ne compte pas', () => {
  const reference = toReference(picture(marked(green)));
  assert.equal(difference(picture(marked([24, 105, 60])), reference), undefined);
});

test('une petite marque qui change de couleur est vue', () => {
  const found = difference(picture(marked(violet)), toReference(picture(marked(green))));
  assert.match(found?.what ?? '', /^\d+ pixels diffèrent$/);
  assert.equal(PNG.sync.read(found!.map!).width, 41);
});

test('une marque qui se déplace est vue', () => {
  assert.ok(difference(picture(marked(green, 3)), toReference(picture(marked(green)))));
});

test('une image plus haute le dit', () => {
  assert.equal(difference(picture(paper, 41, 22), toReference(picture(paper)))?.what, '41 × 22 px au lieu de 41 × 20');
});

test('une image de mille couleurs garde ses formes en seize', () => {
  const gradient: Paint = (x, y) => [x * 6, y * 12, (x * y) % 256];
  const taken = picture(gradient);
  const colors = new Set<number>();
  const { data } = PNG.sync.read(toReference(taken));
  for (let at = 0; at < data.length; at += 4) colors.add(data.readUIntBE(at, 3));
  assert.ok(colors.size <= 16);
  // One pixel changes: the bytes are no longer the same, the picture is.
  const other = picture((x, y) => (x === 0 && y === 0 ? [1, 0, 0] : gradient(x, y)));
  assert.equal(difference(other, toReference(taken)), undefined);
});

test('la référence garde ce qu’on y note', () => {
  assert.equal(notesOf(toReference(picture(paper), { data: '0123abcd' }))['data'], '0123abcd');
});
