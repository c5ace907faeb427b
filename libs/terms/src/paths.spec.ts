import { pathsTo } from './paths.js';
import type { StepUp } from './terms.read-model.js';

const self = (id: string): StepUp => ({ fromId: null, id, name: id });
const up = (fromId: string, id: string): StepUp => ({ fromId, id, name: id });
const idsOf = (steps: readonly StepUp[], limit = 20) =>
  pathsTo('whale', [self('whale'), ...steps], limit).map((path) => path.map(({ id }) => id).join(' '));

describe('pathsTo', () => {
  it('is the term alone where nothing is broader', () => {
    expect(idsOf([])).toEqual(['whale']);
  });

  it('begins each path where the hierarchy begins', () => {
    const steps = [up('whale', 'mammal'), up('whale', 'sea life'), up('mammal', 'animal')];

    expect(idsOf(steps)).toEqual(['animal mammal whale', 'sea life whale']);
  });

  it('ends at a cycle instead of walking it for ever', () => {
    expect(idsOf([up('whale', 'mammal'), up('mammal', 'animal'), up('animal', 'mammal')])).toEqual([
      'animal mammal whale',
    ]);
  });

  it('ends with the last path wanted, though there are millions', () => {
    const layers = Array.from({ length: 40 }, (_, i) => [
      up(`a${i}`, `a${i + 1}`),
      up(`a${i}`, `b${i + 1}`),
      up(`b${i}`, `a${i + 1}`),
      up(`b${i}`, `b${i + 1}`),
    ]);

    expect(idsOf([up('whale', 'a0'), ...layers.flat()])).toHaveLength(20);
  });

  it('has no path of a term that is not there', () => {
    expect(pathsTo('whale', [], 20)).toEqual([]);
  });
});
