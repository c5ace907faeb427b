import type { z } from 'zod';
import { CreateRelationTypeBodySchema } from '@lexikon/contracts/relations';
import { fold } from '../../lib/fold.js';

/** What is asked of a person; the keys are made of the English words. */
export interface RelationTypeForm {
  readonly words: { readonly en: string; readonly fr: string };
  readonly inverse: { readonly en: string; readonly fr: string };
  readonly isSymmetric: boolean;
  readonly isTransitive: boolean;
  readonly refines: string;
}

export const EMPTY_FORM: RelationTypeForm = {
  words: { en: '', fr: '' },
  inverse: { en: '', fr: '' },
  isSymmetric: false,
  isTransitive: false,
  refines: '',
};

/** “Is caused by” is `is_caused_by`. */
export function keyFor(words: string): string {
  return fold(words)
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^[_0-9]+|_+$/gu, '')
    .slice(0, 60);
}

/** Null while something is missing or cannot be. */
export function bodyFor(
  form: RelationTypeForm,
  workspaceId: string,
): z.input<typeof CreateRelationTypeBodySchema> | null {
  const { words, inverse, isSymmetric, isTransitive, refines } = form;
  const body = {
    workspaceId,
    key: keyFor(words.en),
    labels: words,
    symmetric: isSymmetric,
    transitive: isTransitive,
    refines: refines || null,
    ...(isSymmetric ? {} : { inverseKey: keyFor(inverse.en), inverseLabels: inverse }),
  };
  return CreateRelationTypeBodySchema.safeParse(body).success ? body : null;
}
