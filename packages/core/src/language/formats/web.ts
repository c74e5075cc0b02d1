import { pattern, type Format } from './format.js';

/** A web address. */
export const uri: Format = pattern(
  /^https?:\/\/[a-z\d][a-z\d.-]*(?::\d{1,5})?(?:[/?](?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i,
);
