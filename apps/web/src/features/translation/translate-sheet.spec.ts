import { buildTerm, idOf } from '../../testing/build-views.js';
import { nameGivenIn, translationOf } from './translate-sheet.js';

const label = (language: string | null, text: string, kind: 'preferred' | 'alternative' = 'preferred') => ({
  ...{ id: idOf(70), form: null, standing: null, node: null },
  ...{ language, text, kind },
});
const soil = buildTerm({ labels: [label('en', 'soil')], definitions: [] });

describe('translating a sheet', () => {
  it('adds a name, and leaves what is there as it is', () => {
    const { labels, definitions } = translationOf(soil, 'fr', { name: ' sol ', definition: '' });

    expect(labels).toEqual([label('en', 'soil'), { kind: 'preferred', language: 'fr', text: 'sol' }]);
    expect(definitions).toBeUndefined();
  });

  it('adds a definition where one was written', () => {
    const { definitions } = translationOf(soil, 'fr', { name: 'sol', definition: 'La couche de surface.' });

    expect(definitions).toEqual([{ language: 'fr', text: 'La couche de surface.' }]);
  });

  it('makes a name that was an alternative the preferred one, the same label still', () => {
    const term = { ...soil, labels: [label('fr', 'sol', 'alternative')] };

    expect(translationOf(term, 'FR', { name: 'sol', definition: '' }).labels).toEqual([label('fr', 'sol')]);
  });

  it('leaves a label without a language where it is, though it reads the same', () => {
    const term = { ...soil, labels: [label(null, 'radar')] };

    expect(translationOf(term, 'fr', { name: 'radar', definition: '' }).labels).toEqual([
      label(null, 'radar'),
      { kind: 'preferred', language: 'fr', text: 'radar' },
    ]);
  });

  it('tells a name that somebody gave meanwhile', () => {
    expect(nameGivenIn({ labels: [label('fr', 'sol')] }, 'FR')).toBe('sol');
    expect(nameGivenIn({ labels: [label(null, 'soil')] }, 'fr')).toBeNull();
    expect(nameGivenIn({ labels: [label(null, 'soil'), label('fr', 'sol')] }, 'fr')).toBe('sol');
  });
});
