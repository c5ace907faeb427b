import { EMPTY_SHEET, type Label } from '@lexikon/terms/term';
import { workingLanguagesOf } from './label-languages.js';

function termIn(...languages: readonly string[]) {
  const rest = { id: '', text: 'soil', kind: 'preferred', form: null, standing: null, node: null } as const;
  return { sheet: { ...EMPTY_SHEET, labels: languages.map((language): Label => ({ ...rest, language })) } };
}

describe('workingLanguagesOf', () => {
  it('leaves out a language in which hardly a term is named', () => {
    const terms = Array.from({ length: 100 }, (_, i) =>
      termIn('en', ...(i < 5 ? ['fr'] : []), ...(i < 4 ? ['fi'] : [])),
    );

    expect(workingLanguagesOf(terms)).toEqual(['en', 'fr']);
  });

  it('keeps the most frequent one whatever its share', () => {
    const terms = Array.from({ length: 100 }, (_, i) => termIn(...(i < 2 ? ['la'] : [])));

    expect(workingLanguagesOf(terms)).toEqual(['la']);
  });
});
