/** Absolute, and without the characters that no IRI may hold: what N-Triples can state as it is. */
export function isIri(text: string): boolean {
  // Control characters are meant.
  // eslint-disable-next-line no-control-regex
  return /^[a-z][a-z0-9+.-]*:[^\u0000-\u0020<>"{}|\\^`]*$/iu.test(text);
}
