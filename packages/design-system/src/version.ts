/** Of this package; a test holds it equal to package.json. Named when a page loads two versions. */
export const version = '0.1.0';
