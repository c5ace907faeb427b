/** A lexicon as its table takes it: French and English, of the workspace alone. */
export function buildLexiconRow<Given extends { id: string; workspace_id: string }>(given: Given) {
  const at = new Date();
  return {
    name: 'Energy',
    name_key: 'energy',
    languages: ['en', 'fr'],
    default_language: 'en',
    base_iri: `urn:lexikon:${given.id}:`,
    visibility: 'workspace' as 'workspace' | 'public',
    four_eyes: false,
    kept: [],
    version: 1,
    created_at: at,
    updated_at: at,
    ...given,
  };
}
