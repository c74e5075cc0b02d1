/** Red, green and blue, from 0 to 255. */
export type Channels = readonly [number, number, number];

/** WCAG 2.2, contrast ratio: 1 to 21. */
export function contrast(one: Channels, other: Channels): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Of « #rrggbb ». */
export const hexChannels = (color: string): Channels => [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16)) as unknown as Channels;

/** How an element's words stand out on what is painted behind them, as the browser computed it. */
export function textContrast(element: Element): number {
  let behind: Element | null = element;
  while (behind && isTransparent(behind)) behind = behind.parentElement ?? ((behind.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;
  return contrast(computed(getComputedStyle(element).color), computed(behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)'));
}

/** WCAG 2.2, relative luminance. */
function luminance(channels: Channels): number {
  const [red, green, blue] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const isTransparent = (element: Element): boolean => getComputedStyle(element).backgroundColor === 'rgba(0, 0, 0, 0)';

const computed = (color: string): Channels => (color.match(/\d+/g) ?? []).slice(0, 3).map(Number) as unknown as Channels;
