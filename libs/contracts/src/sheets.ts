import { z } from 'zod';

export const StatusSchema = z.enum(['draft', 'proposed', 'in_review', 'validated', 'deprecated']);
export type Status = z.infer<typeof StatusSchema>;
export const LevelSchema = z.enum(['beginner', 'intermediate', 'advanced']);
export const LabelKindSchema = z.enum(['preferred', 'alternative', 'hidden']);
export const LabelFormSchema = z.enum(['full', 'acronym', 'abbreviation', 'variant']);
export const LabelStandingSchema = z.enum(['preferred', 'admitted', 'deprecated', 'forbidden']);
export const DefinitionKindSchema = z.enum(['short', 'long', 'contextual']);
export const NoteKindSchema = z.enum(['scope', 'history', 'change', 'editorial', 'example', 'plain']);
export const MatchKindSchema = z.enum(['exact', 'close', 'broad', 'narrow', 'related']);

const Language = z.string().max(100).nullable();
const Text = z.string().trim().min(1).max(100_000);
const Iri = z.string().trim().min(1).max(2_000);
const Node = z.string().max(2_000).nullable();

/** An item of a sheet that is sent: a known id keeps the item's identity, none makes a new one. */
const id = z.uuid().optional();

export const LabelBodySchema = z.strictObject({
  id,
  language: Language,
  text: z.string().trim().min(1).max(500),
  kind: LabelKindSchema,
  form: LabelFormSchema.nullable().optional(),
  standing: LabelStandingSchema.nullable().optional(),
  node: Node.optional(),
});
export const DefinitionBodySchema = z.strictObject({
  id,
  language: Language,
  text: Text,
  /** Short up to 200 characters, else long, where absent. */
  kind: DefinitionKindSchema.optional(),
  context: z.string().trim().max(500).nullable().optional(),
  node: Node.optional(),
});
export const NoteBodySchema = z.strictObject({
  id,
  kind: NoteKindSchema,
  language: Language,
  text: Text,
  node: Node.optional(),
});
export const NotationBodySchema = z.strictObject({
  id,
  value: z.string().trim().min(1).max(500),
  datatype: Iri.nullable().optional(),
});
export const SourceBodySchema = z.strictObject({
  id,
  text: z.string().trim().min(1).max(2_000),
  url: z.string().trim().max(2_000).nullable().optional(),
});
export const MatchBodySchema = z.strictObject({ id, kind: MatchKindSchema, iri: Iri });
export const RemarkBodySchema = z.strictObject({ id, language: Language, text: Text });

/** Each list replaces the whole list: what is sent with its id is recognised, what is left out goes. */
export const SheetBodyShape = {
  labels: z.array(LabelBodySchema).min(1).max(1_000).exactOptional(),
  definitions: z.array(DefinitionBodySchema).max(1_000).exactOptional(),
  notes: z.array(NoteBodySchema).max(1_000).exactOptional(),
  notations: z.array(NotationBodySchema).max(200).exactOptional(),
  sources: z.array(SourceBodySchema).max(200).exactOptional(),
  matches: z.array(MatchBodySchema).max(1_000).exactOptional(),
  questions: z.array(RemarkBodySchema).max(200).exactOptional(),
  disambiguations: z.array(RemarkBodySchema).max(200).exactOptional(),
  top: z.boolean().exactOptional(),
  kept: z.array(z.string().max(200_000)).max(10_000).exactOptional(),
};

const viewId = z.uuid();
export const LabelViewSchema = z.object({
  id: viewId,
  language: z.string().nullable(),
  text: z.string(),
  kind: LabelKindSchema,
  form: LabelFormSchema.nullable(),
  standing: LabelStandingSchema.nullable(),
  node: z.string().nullable(),
});
export type LabelView = z.infer<typeof LabelViewSchema>;
export const DefinitionViewSchema = z.object({
  id: viewId,
  language: z.string().nullable(),
  text: z.string(),
  kind: DefinitionKindSchema,
  context: z.string().nullable(),
  node: z.string().nullable(),
});
export const NoteViewSchema = z.object({
  id: viewId,
  kind: NoteKindSchema,
  language: z.string().nullable(),
  text: z.string(),
  node: z.string().nullable(),
});
const RemarkViewSchema = z.object({ id: viewId, language: z.string().nullable(), text: z.string() });

export const SheetViewSchema = z
  .object({
    labels: z.array(LabelViewSchema),
    definitions: z.array(DefinitionViewSchema),
    notes: z.array(NoteViewSchema),
    notations: z.array(z.object({ id: viewId, value: z.string(), datatype: z.string().nullable() })),
    sources: z.array(z.object({ id: viewId, text: z.string(), url: z.string().nullable() })),
    matches: z.array(z.object({ id: viewId, kind: MatchKindSchema, iri: z.string() })),
    questions: z.array(RemarkViewSchema),
    disambiguations: z.array(RemarkViewSchema),
    top: z.boolean(),
    /** N-Triples statements that the model has no place for. */
    kept: z.array(z.string()),
  })
  .meta({ id: 'SheetView' });
export type SheetView = z.infer<typeof SheetViewSchema>;
