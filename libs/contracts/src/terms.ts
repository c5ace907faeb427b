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

const TermNameSchema = z.object({ id: z.uuid(), name: z.string() });

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
    successors: z.array(TermNameSchema),
    /** The deprecated terms that name this one as their successor. At most twenty. */
    replaces: z.array(TermNameSchema),
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

/** What narrows a list of terms: all that is given must hold of a term. */
const TERM_FILTERS = {
  /** The language of names and order; the lexicon's default where absent. */
  language: Language.optional(),
  status: StatusSchema.optional(),
  level: LevelSchema.optional(),
  domain: z.uuid().optional(),
  /** Only names that begin with it, accents and case ignored: an A–Z index. `#`: names that begin with no letter. */
  prefix: z.string().max(100).optional(),
  /** Terms without a preferred label, or without any definition, in the language `missingIn`. */
  missing: z.enum(['label', 'definition']).optional(),
  /** The language of the list where absent. */
  missingIn: Language.optional(),
  /** Terms that changed then or later. */
  changedSince: z.iso.datetime({ offset: true }).optional(),
};

export const ListTermsQuerySchema = z.strictObject({
  lexiconId: z.uuid(),
  ...TERM_FILTERS,
  /** `true`: where the tree begins. */
  roots: z.enum(['true', 'false']).optional(),
  /** `updated`: the last changed first. `status`: from draft to deprecated, then by name. A cursor is of one order. */
  sort: z.enum(['name', 'updated', 'status']).default('name'),
  /** A second language: rows then carry `secondName`. */
  second: Language.optional(),
  /** `true`: the page carries the total. For a first page: the next ones need not count again. */
  count: z.enum(['true', 'false']).optional(),
  ...PAGE_QUERY,
});
export type ListTermsQuery = z.infer<typeof ListTermsQuerySchema>;

export const TermRowSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** False where the name stands in from another language. */
    own: z.boolean(),
    /** The preferred label in the language asked for as `second`; null where there is none, or none was asked for. */
    secondName: z.string().nullable(),
    status: StatusSchema,
    level: LevelSchema.nullable(),
    version: z.int().positive(),
    definition: z.string().nullable(),
    childCount: z.int(),
    top: z.boolean(),
    domainIds: z.array(z.uuid()),
    /** In how many languages it has a label. */
    languageCount: z.int(),
    /** Of a deprecated term, the first that take its place. At most five. */
    successors: z.array(TermNameSchema),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'TermRow' });
export type TermRow = z.infer<typeof TermRowSchema>;
export const TermPageSchema = pageOf(TermRowSchema)
  .extend({
    /** How many terms pass the filters; null where it was not asked for. */
    total: z.int().nullable(),
  })
  .meta({ id: 'TermPage' });
export type TermPage = z.infer<typeof TermPageSchema>;

/** Filters as of a list of terms. */
export const TermVersionsQuerySchema = z.strictObject(TERM_FILTERS);
export type TermVersionsQuery = z.infer<typeof TermVersionsQuerySchema>;

/** Every term that passes the filters, by name, for a bulk change of all of them. */
export const TermVersionsViewSchema = z
  .object({
    /** At most 5,000, as many as one bulk change takes. */
    items: z.array(z.object({ id: z.uuid(), version: z.int().positive() })),
    /** How many pass: more than there are items where it was too many. */
    total: z.int(),
  })
  .meta({ id: 'TermVersionsView' });
export type TermVersionsView = z.infer<typeof TermVersionsViewSchema>;

/** Filters and order as of a list of terms; `limit` is how many terms its pages have. */
export const TermPlacesQuerySchema = z.strictObject({
  ...TERM_FILTERS,
  sort: z.enum(['name', 'updated', 'status']).default('name'),
  limit: PAGE_QUERY.limit,
});
export type TermPlacesQuery = z.infer<typeof TermPlacesQuerySchema>;

/** Where the pages of a list begin, from the second on: to open it anywhere, and not only at its next page. */
export const TermPlacesViewSchema = z
  .object({
    items: z.array(
      z.object({
        /** Of the page that begins here. */
        cursor: z.string(),
        /** The name before it: of the last term of the page before. */
        after: z.string(),
      }),
    ),
  })
  .meta({ id: 'TermPlacesView' });
export type TermPlacesView = z.infer<typeof TermPlacesViewSchema>;

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

export const NeighboursQuerySchema = z.strictObject({ language: Language.optional() });
export type NeighboursQuery = z.infer<typeof NeighboursQuerySchema>;

/** What stands before and after a term where the lexicon is read by name, and its own place there, from 1. */
export const NeighboursViewSchema = z
  .object({
    previous: TermNameSchema.nullable(),
    next: TermNameSchema.nullable(),
    position: z.int().positive(),
    total: z.int().positive(),
  })
  .meta({ id: 'NeighboursView' });
export type NeighboursView = z.infer<typeof NeighboursViewSchema>;

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
