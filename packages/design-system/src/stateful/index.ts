/** The controls that carry state of their own, each behind the template function to use. */
export { comboboxField } from './combobox/combobox-field.js';
export type { ComboboxProps, Search, Suggestion } from './combobox/props.js';
export type { Schedule } from './combobox/schedule.js';
export { dateField } from './date/date-field.js';
export type { DateProps } from './date/props.js';
export { dateToText, textToDate } from './date/text.js';
export { openDialog, type DialogAction, type DialogProps } from './dialog/dialog.js';
export { checkFiles, type FileLimits, type RefusedFile } from './documents/check-files.js';
export { documentType } from './documents/document-type.js';
export { sizeText } from './documents/file-text.js';
export type { DocumentFile, DocumentTypeProps } from './documents/props.js';
export type { SelectOption } from './select/options.js';
export type { SelectProps } from './select/props.js';
export { selectField } from './select/select-field.js';
export { statefulStyles } from './styles.js';
