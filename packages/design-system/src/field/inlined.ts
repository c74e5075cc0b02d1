import type { TemplateResult } from 'lit';

/** By the strings of the outer template, then by those of the inner one. */
const known = new WeakMap<TemplateStringsArray, WeakMap<TemplateStringsArray, TemplateStringsArray>>();

/**
 * The same markup as one template instead of one inside another, for what always stands at the same place: a page of a thousand
 * fields then clones, walks and keeps half as many templates.
 * @param place index, among the values of `outer`, of the template to take in
 */
export function inlined(outer: TemplateResult, place: number): TemplateResult {
  const inner = outer.values[place] as TemplateResult;
  const byInner = known.get(outer.strings) ?? new WeakMap<TemplateStringsArray, TemplateStringsArray>();
  const strings = byInner.get(inner.strings) ?? joined(outer.strings, inner.strings, place);
  known.set(outer.strings, byInner.set(inner.strings, strings));
  const values = [...outer.values];
  values.splice(place, 1, ...inner.values);
  return { ...outer, strings, values };
}

/** Only made from literals: what lit asks of its strings, as its own `static-html` does it. */
function joined(outer: TemplateStringsArray, inner: TemplateStringsArray, place: number): TemplateStringsArray {
  const strings = [...outer.slice(0, place), ...inner, ...outer.slice(place + 2)];
  strings[place] = `${outer[place]}${inner[0]}`;
  const last = place + inner.length - 1;
  strings[last] = `${last === place ? strings[place] : inner.at(-1)}${outer[place + 1]}`;
  return Object.assign(strings, { raw: strings }) as TemplateStringsArray;
}
