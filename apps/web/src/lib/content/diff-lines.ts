import { z } from 'zod';
import type { FieldDiffView } from '@lexikon/contracts/changes';

/** One side of a difference, as far as a reader is shown it. */
export interface Side {
  readonly text: string;
  readonly language: string | null;
  /** What distinguishes items of one list: a label's kind, a relation's type. */
  readonly tags: readonly string[];
  /** How strong a relation is, and how sure. */
  readonly strength?: number | null | undefined;
  readonly confidence?: number | null | undefined;
}

export interface DiffLine {
  readonly part: string;
  readonly kind: FieldDiffView['kind'];
  readonly before: Side | null;
  readonly after: Side | null;
}

const ItemSchema = z.object({
  language: z.string().nullable().optional(),
  text: z.string().optional(),
  value: z.string().optional(),
  iri: z.string().optional(),
  toId: z.string().optional(),
  kind: z.string().optional(),
  form: z.string().nullable().optional(),
  standing: z.string().nullable().optional(),
  context: z.string().nullable().optional(),
  type: z.string().optional(),
  strength: z.number().nullable().optional(),
  confidence: z.number().nullable().optional(),
});

/** Names of the terms and domains that differences give by id. */
export type Names = Readonly<Record<string, string>>;

/** What a reader is told of the differences. That items only changed places is not among it. */
export function diffLines(diff: readonly FieldDiffView[], names: Names): DiffLine[] {
  return diff
    .filter(({ path }) => !path.endsWith('.order'))
    .map(({ path, kind, before, after }) => ({
      part: path,
      kind,
      before: sideOf(before, names),
      after: sideOf(after, names),
    }));
}

/** What one side holds: of a part that clashes as a whole, the items of its list. */
export function sidesOf(value: unknown, names: Names): Side[] {
  return [value].flat().flatMap((item) => sideOf(item, names) ?? []);
}

function sideOf(value: unknown, names: Names): Side | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return { text: names[value] ?? value, language: null, tags: [] };
  const item = ItemSchema.safeParse(value).data;
  if (!item) return { text: JSON.stringify(value), language: null, tags: [] };
  const {
    text,
    value: notation,
    iri,
    toId,
    language,
    kind,
    form,
    standing,
    context,
    type,
    strength,
    confidence,
  } = item;
  const named = toId === undefined ? undefined : (names[toId] ?? toId);
  return {
    text: text ?? notation ?? iri ?? named ?? '',
    language: language ?? null,
    tags: [kind, form, standing, context, type].filter((tag) => typeof tag === 'string'),
    strength,
    confidence,
  };
}
