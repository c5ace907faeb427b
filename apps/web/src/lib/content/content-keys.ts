/**
 * What the cache calls that which a change of content makes old. Everything about one term begins with `term`, every
 * list with `terms`, everything about one lexicon with `lexicon`.
 */
export const termKeys = {
  every: ['term'] as const,
  lists: ['terms'] as const,
  one: (id: string) => ['term', id] as const,
  revisions: (id: string) => ['term', id, 'revisions'] as const,
};

export const lexiconKeys = {
  every: ['lexicon'] as const,
  lists: ['lexicons'] as const,
  one: (id: string) => ['lexicon', id] as const,
  stats: (id: string) => ['lexicon', id, 'stats'] as const,
  domains: (id: string) => ['lexicon', id, 'domains'] as const,
};

export const changeKeys = {
  every: ['changes'] as const,
  of: (lexiconId: string) => ['changes', lexiconId] as const,
  one: (id: string) => ['changes', 'one', id] as const,
};
