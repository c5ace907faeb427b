import { DataFactory } from 'n3';

/** N3 lower-cases language tags as it reads them; a tag that is none is kept as written, so it must be seen as such. */
export const N3_FACTORY: typeof DataFactory = {
  ...DataFactory,
  literal: (value, languageOrDatatype) => {
    const literal = DataFactory.literal(value, languageOrDatatype);
    return typeof languageOrDatatype === 'string' && languageOrDatatype !== ''
      ? Object.defineProperty(literal, 'language', { value: languageOrDatatype })
      : literal;
  },
};
