import { buildDefinition } from '../../testing/build-views.js';
import { definitionGaps } from './definition-gaps.js';

const languages = ['en', 'fr'];

describe('definitionGaps', () => {
  it('finds a language bare that has none at all', () => {
    expect(definitionGaps([buildDefinition(1)], 'fr', languages)).toEqual({ isBare: true, lacking: [] });
  });

  it('names the senses that the other language has, with their number', () => {
    const senses = [1, 2].map((id) => buildDefinition(id, { language: 'fr', kind: 'contextual' }));
    const definitions = [buildDefinition(3), ...senses];
    expect(definitionGaps(definitions, 'en', languages).lacking).toEqual([{ kind: 'contextual', count: 2 }]);
    expect(definitionGaps(definitions, 'fr', languages).lacking).toEqual([{ kind: 'short', count: 1 }]);
  });

  it('misses no short definition beside a long one, and nothing where a text has no language', () => {
    const long = buildDefinition(1, { kind: 'long' });
    const short = buildDefinition(2, { language: 'fr' });
    expect(definitionGaps([long, short], 'en', languages).lacking).toEqual([]);
    expect(definitionGaps([buildDefinition(1, { language: null })], 'fr', languages).isBare).toBe(false);
  });
});
