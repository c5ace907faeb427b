import { derivedTerms } from './derived-terms.js';

const path = (...names: string[]) => names.map((name) => ({ id: name, name }));
const told = (paths: ReturnType<typeof path>[]) =>
  derivedTerms(paths).map(({ through, terms }) => [through.name, terms.map(({ name }) => name)]);

describe('derivedTerms', () => {
  it('leaves out what is stated, and names the nearest first', () => {
    expect(told([path('entity', 'material', 'unit', 'species')])).toEqual([['unit', ['material', 'entity']]]);
  });

  it('names what several paths reach once', () => {
    const paths = [path('entity', 'system', 'species'), path('entity', 'topic', 'taxonomy', 'species')];
    expect(told(paths)).toEqual([
      ['system', ['entity']],
      ['taxonomy', ['topic']],
    ]);
  });

  it('does not call derived what is stated as well', () => {
    expect(told([path('entity', 'unit', 'species'), path('entity', 'species')])).toEqual([]);
  });

  it('finds nothing above a term at the top', () => {
    expect(told([path('entity')])).toEqual([]);
  });
});
