import type { Renderer } from '../rendering.js';
import { sectionKind } from './section.js';
import { textKind } from './text.js';

export { lineStyles as styles } from '../../styles/line-styles.js';

/** Lines of text, and the sections that they stand in. */
export const lineKinds: readonly Renderer[] = [sectionKind, textKind];
