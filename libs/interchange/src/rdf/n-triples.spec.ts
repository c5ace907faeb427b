import { describe, expect, it } from '@jest/globals';
import { ntriples, parseStatements } from './n-triples.js';
import type { Statement } from './statement.js';

const says = (object: Statement['object']): Statement => ({
  subject: 'http://e.org/a',
  predicate: 'http://e.org/p',
  object,
});

describe('an N-Triples statement', () => {
  it('is canonical: only what must be escaped is', () => {
    const text = 'é "q" \\ \t\n\r\b\f\u0001\u007f 𝒙';
    expect(ntriples(says({ text, language: 'fr', datatype: null }))).toBe(
      '<http://e.org/a> <http://e.org/p> "é \\"q\\" \\\\ \\t\\n\\r\\b\\f\\u0001\\u007F 𝒙"@fr .',
    );
  });

  it.each<Statement['object']>([
    'http://e.org/b',
    '_:b1',
    { text: '', language: null, datatype: null },
    { text: 'nul \u0000', language: null, datatype: null },
    { text: 'x', language: 'es-A', datatype: null },
    { text: 'x', language: 'nl-BE', datatype: null },
    { text: '1.0', language: null, datatype: 'http://e.org/decimal' },
  ])('is read back as it was: %j', (object) => {
    expect(parseStatements([ntriples(says(object))])).toEqual([says(object)]);
  });

  it('percent-encodes what no IRI may hold', () => {
    expect(ntriples(says('http://e.org/a b"<é>'))).toContain('<http://e.org/a%20b%22%3Cé%3E>');
  });

  it('that is none is left out, the others stay', () => {
    expect(parseStatements(['<s:s> <p:p> "x" .', 'nonsense', '<s:s> <p:p> "y" .'])).toHaveLength(2);
  });
});
