import { draftLexicon, nameKey, patchLexicon } from './lexicon.js';

const at = new Date('2026-01-01T00:00:00Z');
const later = new Date('2026-01-02T00:00:00Z');
const lexicon = draftLexicon(
  { workspaceId: 'w', name: 'Energy', languages: ['en', 'fr'], visibility: 'workspace', fourEyes: false },
  { id: 'l', at },
);

describe('nameKey', () => {
  it('is the same for names that differ in case, width or spacing only', () => {
    const keys = ['Energy policy', 'ＥＮＥＲＧＹ policy', ' energy \t Policy '].map(nameKey);

    expect(new Set(keys).size).toBe(1);
  });

  it('keeps accents apart: they make other words', () => {
    expect(nameKey('côte')).not.toBe(nameKey('cote'));
  });
});

describe('patchLexicon', () => {
  it('makes a version of what is different', () => {
    expect(patchLexicon(lexicon, { name: 'Power' }, later)).toEqual({
      ...lexicon,
      name: 'Power',
      version: 2,
      updatedAt: later,
    });
  });

  it('answers the very same lexicon where nothing is', () => {
    expect(patchLexicon(lexicon, { name: 'Energy', languages: ['EN', 'fr'], archived: false }, later)).toBe(lexicon);
  });

  it('archives once: the first time stays', () => {
    const archived = patchLexicon(lexicon, { archived: true }, later);

    expect(archived.archivedAt).toEqual(later);
    expect(patchLexicon(archived, { archived: true }, new Date())).toBe(archived);
    expect(patchLexicon(archived, { archived: false }, later).archivedAt).toBeNull();
  });

  it('takes a default language in any case, and writes it as it is listed', () => {
    expect(patchLexicon(lexicon, { languages: ['pt-br'], defaultLanguage: 'PT-BR' }, later)).toMatchObject({
      languages: ['pt-BR'],
      defaultLanguage: 'pt-BR',
    });
  });

  it('refuses to leave the default language out', () => {
    expect(() => patchLexicon(lexicon, { languages: ['fr'] }, later)).toThrow('lexicon.default-language-unlisted');
  });
});

describe('draftLexicon', () => {
  it.each(['https://example.org/terms/', 'urn:x:y:', 'tag:example.org,2026:'])('takes %j for a base IRI', (baseIri) => {
    const input = { workspaceId: 'w', name: 'x', languages: ['en'], visibility: 'public', fourEyes: true } as const;

    expect(draftLexicon({ ...input, baseIri }, { id: 'l', at }).baseIri).toBe(baseIri);
  });
});
