/** Defines every element. A page that uses a few imports them one by one: `@akto/design-system/elements/text-field.js`. */
export * from './elements/badge.js';
export * from './elements/button.js';
export * from './elements/checkbox-group.js';
export * from './elements/checkbox.js';
export * from './elements/date-field.js';
export * from './elements/icon.js';
export * from './elements/link.js';
export * from './elements/money-field.js';
export * from './elements/number-field.js';
export * from './elements/progress.js';
export * from './elements/radio-group.js';
export * from './elements/select.js';
export * from './elements/skeleton.js';
export * from './elements/switch.js';
export * from './elements/text-area.js';
export * from './elements/text-field.js';
