export { asideNotice } from './aside.js';
export { chooseAnswers } from './choose-answers.js';
export { complement } from './complement.js';
export { overtaken } from './overtaken.js';
export { receipt } from './receipt.js';
export { tabRecap } from './recap.js';
export { summary } from './summary.js';
