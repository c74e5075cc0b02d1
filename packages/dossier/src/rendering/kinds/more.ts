import type { Renderer } from '../rendering.js';
import { dateKind } from './date.js';
import { documentsKind } from './documents.js';
import { checkboxesKind, radioKind, selectKind } from './list.js';
import { lineKinds } from './lines.js';
import { moneyKind, numberKind } from './number.js';
import { rowsKind } from './rows.js';
import { textAreaKind } from './text-area.js';
import { yesNoKind } from './yes-no.js';

export { moreStyles as styles } from '../../styles/more-styles.js';
export { language } from '@akto/core';
export { Files } from '../../session/files.js';
export { chooseAnswers } from '../choose-answers.js';
export { documentList } from '../document-list.js';

/** Every kind but the box to tick: the last ones show anything. */
export const kinds: readonly Renderer[] = [rowsKind, documentsKind, yesNoKind, dateKind, moneyKind, numberKind, radioKind, selectKind, checkboxesKind, textAreaKind, ...lineKinds];
