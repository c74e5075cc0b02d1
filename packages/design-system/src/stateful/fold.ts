/** Text as it is compared, whoever typed it: without case, accents, ligatures, kinds of apostrophe or of space. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ');
}
