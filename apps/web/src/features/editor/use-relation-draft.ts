import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RelationView } from '@lexikon/contracts/relations';
import { relationCheckQuery } from './api/relation-check-query.js';
import type { RelationFactValues } from './components/relation-facts.js';
import { useSheet } from './components/sheet-context.js';
import { addItem, type FormEdit, writeItem } from './sheet/form-edits.js';
import { newId } from './sheet/sheet-form.js';

const NO_FACTS: RelationFactValues = { strength: null, confidence: null, note: null, period: null, evidence: null };

/** A relation as it is being stated, and what would come of it. Null begins a new one. */
export function useRelationDraft(relation: RelationView | null) {
  const { form, termId } = useSheet();
  const [type, setType] = useState(relation?.type ?? 'broader');
  const [term, setTerm] = useState(relation?.term ?? null);
  const [facts, setFacts] = useState<RelationFactValues>(relation ?? NO_FACTS);
  // One that stands there already is not asked about again, unless it is to be another.
  const isAnother = type !== relation?.type || term?.id !== relation.term.id;
  const { data, isLoading } = useQuery({
    ...relationCheckQuery({ fromId: termId, type: isAnother ? type : '', toId: (isAnother && term?.id) || '' }),
    throwOnError: false,
  });
  const isThere = form.relations.some(
    (each) => each.id !== relation?.id && each.type === type && each.term.id === term?.id,
  );
  const outcome = isThere ? ('exists' as const) : (data?.outcome ?? 'ok');

  /** Null while something stands against it. */
  const editOf = (): FormEdit | null => {
    if (!term || outcome !== 'ok') return null;
    const { strength, confidence, note, period, evidence } = facts;
    const said = { type, strength, confidence, note, period, evidence };
    return relation
      ? writeItem('relations', relation, said)
      : addItem('relations', { ...said, id: newId(), direction: 'out', term });
  };
  const verdict = { outcome, path: isThere ? [] : (data?.path ?? []), type };
  return { type, setType, term, setTerm, facts, setFacts, verdict, isChecking: isLoading, editOf };
}
