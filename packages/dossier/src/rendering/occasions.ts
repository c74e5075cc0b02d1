export { occasionStyles as styles } from '../styles/occasion-styles.js';
export { asideNotice } from './aside.js';
export { complement } from './complement.js';
export { overtaken } from './overtaken.js';
export { receipt } from './receipt.js';
export { tabRecap } from './recap.js';
export { summary } from './summary.js';
