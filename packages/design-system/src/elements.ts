/** Defines every element. A page that uses a few imports them one by one: `@akto/design-system/elements/text-field.js`. */
export * from './elements/text-field.js';
