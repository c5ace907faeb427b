const NBSP = '\u00a0';
const THIN = '\u202f';

/**
 * Puts the spaces that French wants before its marks of punctuation and inside its quotation marks, so that no line
 * breaks there. Messages are written with plain spaces, which a person can see.
 */
export function typesetFrench(text: string): string {
  return text
    .replace(/« /gu, `«${NBSP}`)
    .replace(/ »/gu, `${NBSP}»`)
    .replace(/ :/gu, `${NBSP}:`)
    .replace(/ ([;!?])/gu, `${THIN}$1`);
}
