import { formStyles, siteStyles, statefulStyles } from '@akto/design-system';
import * as exported from '@akto/design-system/elements.js';
import { expect } from '@esm-bundle/chai';
import { CSSResult, LitElement, type CSSResultGroup } from 'lit';
import { minifyCss } from '../../.config/minify-text.js';
import { calendarStyles } from '../../packages/design-system/src/stateful/date/calendar.styles.js';

const flat = (group: CSSResultGroup): readonly CSSResult[] => (Array.isArray(group) ? group.flatMap(flat) : [group as CSSResult]);

/** As the browser understands a sheet; it keeps the values of custom properties as they are written, spaces after commas too. */
function rulesOf(text: string): readonly string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return [...sheet.cssRules].map(({ cssText }) => cssText.replace(/([,:]) /g, '$1'));
}

it('réduite, chaque feuille dit au navigateur ce qu’elle disait', () => {
  const elements = (Object.values(exported) as unknown[]).filter((value): value is typeof LitElement => typeof value === 'function' && value.prototype instanceof LitElement);
  const groups = [formStyles, siteStyles, statefulStyles, calendarStyles, ...elements.map(({ elementStyles }) => elementStyles as CSSResultGroup)];
  const texts = new Set(groups.flatMap(flat).map(({ cssText }) => cssText));
  expect(texts.size).to.be.greaterThan(20);
  for (const text of texts) expect(rulesOf(minifyCss(text))).to.deep.equal(rulesOf(text));
});
