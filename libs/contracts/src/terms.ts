import { z } from 'zod';
import { AuthorViewSchema } from './changes.js';
import { PAGE_QUERY, pageOf } from './pages.js';
import { RelationBodySchema, RelationEditsBodySchema } from './relations.js';
import { LevelSchema, SheetBodyShape, SheetViewSchema, StatusSchema } from './sheets.js';

const Reason = z.string().trim().max(500).optional();
const Language = z.string().min(1).max(35);

/**
 * The quick form is `{ term, definition }`; the full form gives the sheet. Without a lexicon the term goes into the
 * one of the caller's personal workspace.
 */
export const CreateTermBodySchema = z
  .strictObject({
    /** The preferred label, in `language`. */
    term: z.string().trim().min(1).max(500).optional(),
    definition: z.string().trim().min(1).max(100_000).optional(),
    /** An id or a name; an unknown name is created where the caller may edit. */
    domain: z.string().trim().min(1).max(500).optional(),
    level: LevelSchema.nullable().optional(),
    /** Of `term` and `definition`; the lexicon's default where absent. */
    language: Language.optional(),
    lexiconId: z.uuid().optional(),
    ...SheetBodyShape,
    domainIds: z.array(z.uuid()).max(200).optional(),
    relations: z.array(RelationBodySchema).max(200).optional(),
    iri: z.string().trim().min(3).max(2_000).optional(),
    reason: Reason,
  })
  .refine(({ term, labels }) => (term === undefined) !== (labels === undefined), {
    path: ['term'],
    message: 'Give either “term” or “labels”.',
  })
  .meta({ id: 'CreateTermBody' });
export type CreateTermBody = z.infer<typeof CreateTermBodySchema>;

/** Absent leaves a part as it is. `status` moves one step; `deprecated` with the terms that take its place. */
export const UpdateTermBodySchema = z
  .strictObject({
    ...SheetBodyShape,
    /** The short definition in `language`: for a first correction without the whole list. */
    definition: z.string().trim().min(1).max(100_000).nullable().exactOptional(),
    language: Language.optional(),
    level: LevelSchema.nullable().exactOptional(),
    domainIds: z.array(z.uuid()).max(200).exactOptional(),
    status: StatusSchema.exactOptional(),
    successorIds: z.array(z.uuid()).max(50).exactOptional(),
    relations: RelationEditsBodySchema.exactOptional(),
    reason: Reason,
  })
  .meta({ id: 'UpdateTermBody' });
export type UpdateTermBody = z.infer<typeof UpdateTermBodySchema>;

/** Never blocks: the same label on two terms is a homograph, and allowed. */
export const WarningViewSchema = z
  .object({
    code: z.enum(['label.homograph', 'label.duplicate']),
    label: z.string(),
    language: z.string().nullable(),
    terms: z.array(z.object({ id: z.uuid(), name: z.string(), definition: z.string().nullable() })),
  })
  .meta({ id: 'WarningView' });
export type WarningView = z.infer<typeof WarningViewSchema>;

const SuccessorSchema = z.object({ id: z.uuid(), name: z.string() });

export const TermViewSchema = z
  .object({
    id: z.uuid(),
    lexiconId: z.uuid(),
    iri: z.string(),
    version: z.int().positive(),
    status: StatusSchema,
    level: LevelSchema.nullable(),
    /** In the lexicon's default language, or the next best. */
    name: z.string(),
    ...SheetViewSchema.shape,
    domainIds: z.array(z.uuid()),
    successors: z.array(SuccessorSchema),
    /** The deprecated terms that name this one as their successor. At most twenty. */
    replaces: z.array(SuccessorSchema),
    validatedVersion: z.int().nullable(),
    source: z.string().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    /** Set on a removed term, which is shown only where it is asked for. */
    removedAt: z.iso.datetime().nullable(),
    /** After a write: what a person might want to look at. */
    warnings: z.array(WarningViewSchema).optional(),
    /** After an edit: the change it made, to take it back by; null where nothing differed. */
    changeId: z.uuid().nullable().optional(),
  })
  .meta({ id: 'TermView' });
export type TermView = z.infer<typeof TermViewSchema>;

export const GetTermQuerySchema = z.strictObject({
  /** `true`: the term also where it is removed. */
  removed: z.enum(['true', 'false']).optional(),
});
export type GetTermQuery = z.infer<typeof GetTermQuerySchema>;

export const ListTermsQuerySchema = z.strictObject({
  lexiconId: z.uuid(),
  /** The language of names and order; the lexicon's default where absent. */
  language: Language.optional(),
  status: StatusSchema.optional(),
  level: LevelSchema.optional(),
  domain: z.uuid().optional(),
  /** Only names that begin with it, accents and case ignored: an A–Z index. */
  prefix: z.string().max(100).optional(),
  /** `true`: where the tree begins. */
  roots: z.enum(['true', 'false']).optional(),
  ...PAGE_QUERY,
});
export type ListTermsQuery = z.infer<typeof ListTermsQuerySchema>;

export const TermRowSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** False where the name stands in from another language. */
    own: z.boolean(),
    status: StatusSchema,
    level: LevelSchema.nullable(),
    version: z.int().positive(),
    definition: z.string().nullable(),
    childCount: z.int(),
    top: z.boolean(),
  })
  .meta({ id: 'TermRow' });
export type TermRow = z.infer<typeof TermRowSchema>;
export const TermPageSchema = pageOf(TermRowSchema).meta({ id: 'TermPage' });
export type TermPage = z.infer<typeof TermPageSchema>;

export const ListChildrenQuerySchema = z.strictObject({ language: Language.optional(), ...PAGE_QUERY });
export type ListChildrenQuery = z.infer<typeof ListChildrenQuerySchema>;

export const ListRemovedQuerySchema = z.strictObject({ ...PAGE_QUERY });
export type ListRemovedQuery = z.infer<typeof ListRemovedQuerySchema>;

export const RemovedTermSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    iri: z.string(),
    version: z.int().positive(),
    removedAt: z.iso.datetime(),
    removedBy: AuthorViewSchema,
  })
  .meta({ id: 'RemovedTerm' });
export type RemovedTermView = z.infer<typeof RemovedTermSchema>;
export const RemovedTermPageSchema = pageOf(RemovedTermSchema).meta({ id: 'RemovedTermPage' });
export type RemovedTermPage = z.infer<typeof RemovedTermPageSchema>;

export const TermPathsQuerySchema = z.strictObject({ language: Language.optional() });
export type TermPathsQuery = z.infer<typeof TermPathsQuerySchema>;

/** All paths from a term up to where its hierarchy begins, the term itself last. At most 20. */
export const TermPathsViewSchema = z
  .object({ items: z.array(z.array(z.object({ id: z.uuid(), name: z.string() }))) })
  .meta({ id: 'TermPathsView' });
export type TermPathsView = z.infer<typeof TermPathsViewSchema>;

/** Terms that share a label with the words being typed. */
export const HomographsQuerySchema = z.strictObject({
  lexiconId: z.uuid(),
  label: z.string().trim().min(1).max(500),
  language: Language.optional(),
});
export type HomographsQuery = z.infer<typeof HomographsQuerySchema>;
export const HomographsViewSchema = z.object({ items: z.array(WarningViewSchema) }).meta({ id: 'HomographsView' });
export type HomographsView = z.infer<typeof HomographsViewSchema>;

export const RestoreBodySchema = z
  .strictObject({
    /** The version to return to; absent on a removed term: as it was. */
    version: z.int().positive().optional(),
    reason: Reason,
  })
  .meta({ id: 'RestoreBody' });
export type RestoreBody = z.infer<typeof RestoreBodySchema>;
