/** What the cache calls imports. Everything about one begins with `import`. */
export const importKeys = {
  of: (lexiconId: string) => ['imports', lexiconId] as const,
  lists: ['imports'] as const,
  one: (id: string) => ['import', id] as const,
  view: (id: string) => ['import', id, 'view'] as const,
  items: (id: string) => ['import', id, 'items'] as const,
  facets: (id: string) => ['import', id, 'facets'] as const,
  findings: (id: string) => ['import', id, 'findings'] as const,
};
