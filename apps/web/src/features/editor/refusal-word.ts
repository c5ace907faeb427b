/** Reasons of the plan that have a sentence of their own here. */
const KNOWN = [
  'label.preferred-twice',
  'label.same-text-twice',
  'label.preferred-missing',
  'text.not-storable',
  'status.not-a-step',
  'status.needs-reviewer',
  'status.needs-other-eyes',
  'relation.type-unknown',
  'relation.to-itself',
  'relation.to-nothing',
  'relation.exists',
  'relation.not-found',
  'relation.closes-cycle',
  'iri.invalid',
  'domain.not-found',
  'successor.not-found',
  'successor.itself',
  'successor.not-deprecated',
  'term.not-found',
] as const;

/** The sentence for a reason stands under `edit.refused.`; whatever is new to this interface has a general one. */
export function refusalWord(reason: string): (typeof KNOWN)[number] | 'other' {
  return KNOWN.find((each) => each === reason) ?? 'other';
}
