import type { nothing, TemplateResult } from 'lit';

/** By the strings of the outer template, then by those of the inner one. */
const known = new WeakMap<TemplateStringsArray, WeakMap<TemplateStringsArray, TemplateStringsArray>>();

/**
 * The same markup as one template instead of some inside another, for what always stands at the same place: a page of a thousand
 * fields then clones, walks and keeps a third of the templates.
 * @param inner values of `outer` to take in; one that is `nothing` stays as it is
 */
export function inlined(outer: TemplateResult, ...inner: readonly (TemplateResult | typeof nothing)[]): TemplateResult {
  return inner.reduce<TemplateResult>((whole, part) => (typeof part === 'symbol' ? whole : takenIn(whole, part)), outer);
}

function takenIn(outer: TemplateResult, inner: TemplateResult): TemplateResult {
  const place = outer.values.indexOf(inner);
  const byInner = known.get(outer.strings) ?? new WeakMap<TemplateStringsArray, TemplateStringsArray>();
  const strings = byInner.get(inner.strings) ?? joined(outer.strings, inner.strings, place);
  known.set(outer.strings, byInner.set(inner.strings, strings));
  return { ...outer, strings, values: [...outer.values.slice(0, place), ...inner.values, ...outer.values.slice(place + 1)] };
}

/** Only made from literals: what lit asks of its strings, as its own `static-html` does it. */
function joined(outer: TemplateStringsArray, inner: TemplateStringsArray, place: number): TemplateStringsArray {
  const strings = [...outer.slice(0, place), ...inner, ...outer.slice(place + 2)];
  strings[place] = `${outer[place]}${inner[0]}`;
  const last = place + inner.length - 1;
  strings[last] = `${last === place ? strings[place] : inner.at(-1)}${outer[place + 1]}`;
  return Object.assign(strings, { raw: strings }) as TemplateStringsArray;
}
