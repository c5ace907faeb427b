/** A draft as its table takes it. */
export function buildTermRow<Given extends { id: string; lexicon_id: string }>(given: Given) {
  const at = new Date();
  return {
    iri: `urn:term:${given.id}`,
    version: 1,
    status: 'draft' as 'draft' | 'validated',
    sheet: JSON.stringify({ labels: [], definitions: [] }),
    domain_ids: [] as string[],
    successor_ids: [] as string[],
    edited_by: 'system',
    created_at: at,
    updated_at: at,
    ...given,
  };
}
