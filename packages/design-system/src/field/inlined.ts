import { nothing, type TemplateResult } from 'lit';

/** By the strings of the outer template, then by those of the inner one. */
const known = new WeakMap<TemplateStringsArray, WeakMap<TemplateStringsArray, TemplateStringsArray>>();

/**
 * The same markup as one template instead of some inside another, for what always stands at the same place: a page of a thousand
 * fields then clones, walks and keeps a third of the templates.
 * @param inner values of `outer` to take in; one that is `nothing` stays as it is
 */
export function inlined(outer: TemplateResult, ...inner: readonly (TemplateResult | typeof nothing)[]): TemplateResult {
  let { strings } = outer;
  const values: unknown[] = [];
  for (const value of outer.values) {
    const taken = value === nothing ? undefined : inner.find((part): part is TemplateResult => part === value);
    if (taken) strings = joinedOnce(strings, taken.strings, values.length);
    values.push(...(taken?.values ?? [value]));
  }
  return { ...outer, strings, values };
}

/** @param place of the value to take in among those of `outer` */
function joinedOnce(outer: TemplateStringsArray, inner: TemplateStringsArray, place: number): TemplateStringsArray {
  const byInner = known.get(outer);
  const found = byInner?.get(inner);
  if (found) return found;
  const strings = joined(outer, inner, place);
  if (byInner) byInner.set(inner, strings);
  else known.set(outer, new WeakMap([[inner, strings]]));
  return strings;
}

/** Only made from literals: what lit asks of its strings, as its own `static-html` does it. */
function joined(outer: TemplateStringsArray, inner: TemplateStringsArray, place: number): TemplateStringsArray {
  const strings = [...outer.slice(0, place), ...inner, ...outer.slice(place + 2)];
  strings[place] = `${outer[place]}${inner[0]}`;
  const last = place + inner.length - 1;
  strings[last] = `${last === place ? strings[place] : inner.at(-1)}${outer[place + 1]}`;
  return Object.assign(strings, { raw: strings }) as TemplateStringsArray;
}
