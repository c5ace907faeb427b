import { estimateBytes, exportCommand, exportFileName, exportPath } from './export-choice.js';

describe('an export', () => {
  it('has the name that the server gives it', () => {
    expect(exportFileName('Énergie & climat', { format: 'turtle' })).toBe('energie-climat.ttl');
    expect(exportFileName('術語', { format: 'csv' })).toBe('lexicon.csv');
  });

  it('is asked for by address, and on the command line', () => {
    expect(exportPath('1', { format: 'csv', provenance: 'false' })).toBe('/api/lexicons/1/export?format=csv');
    expect(exportPath('1', { format: 'turtle', provenance: 'true' })).toBe(
      '/api/lexicons/1/export?format=turtle&provenance=true',
    );
    expect(exportCommand('My "own" $HOME', { format: 'ntriples', provenance: 'true' })).toBe(
      'lexikon export "My \\"own\\" \\$HOME" --format ntriples --with-provenance --output my-own-home.nt',
    );
  });

  it('is about as large as what is counted makes it', () => {
    const envthes = {
      terms: 5_644,
      relations: 5_637,
      languages: { en: { preferred: 5_644, defined: 2_654 }, fr: { preferred: 5_067, defined: 0 } },
    };
    expect(estimateBytes(envthes, { format: 'turtle', provenance: 'false' })).toBe(4_000_000);
    expect(estimateBytes(envthes, { format: 'ntriples', provenance: 'false' })).toBe(9_000_000);
  });
});
