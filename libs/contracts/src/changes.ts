import { z } from 'zod';
import { PAGE_QUERY, pageOf } from './pages.js';
import { LevelSchema, SheetViewSchema, StatusSchema } from './sheets.js';

/** Who did it, as far as it may be told: `name` is null for the system and for accounts that are gone. */
export const AuthorViewSchema = z
  .object({
    kind: z.enum(['user', 'token', 'system', 'anonymous']),
    id: z.string().nullable(),
    name: z.string().nullable(),
  })
  .meta({ id: 'AuthorView' });
export type AuthorView = z.infer<typeof AuthorViewSchema>;

export const ChangeViewSchema = z
  .object({
    id: z.uuid(),
    lexiconId: z.uuid(),
    origin: z.enum(['ui', 'api', 'import', 'cli']),
    reason: z.string().nullable(),
    author: AuthorViewSchema,
    at: z.iso.datetime(),
    created: z.int(),
    updated: z.int(),
    removed: z.int(),
    /** Up to three of its terms, to tell a change of one term at a glance. */
    terms: z.array(z.object({ id: z.uuid(), name: z.string() })),
    /** The change that this one takes back. */
    undoes: z.uuid().nullable(),
    /** The change that has taken this one back. */
    undoneBy: z.uuid().nullable(),
  })
  .meta({ id: 'ChangeView' });
export type ChangeView = z.infer<typeof ChangeViewSchema>;
export const ChangePageSchema = pageOf(ChangeViewSchema).meta({ id: 'ChangePage' });
export type ChangePage = z.infer<typeof ChangePageSchema>;
export const ListChangesQuerySchema = z.strictObject({ ...PAGE_QUERY });
export type ListChangesQuery = z.infer<typeof ListChangesQuerySchema>;

/** A change among those of several lexicons. */
export const FeedChangeViewSchema = ChangeViewSchema.extend({ lexiconName: z.string() }).meta({ id: 'FeedChangeView' });
export type FeedChangeView = z.infer<typeof FeedChangeViewSchema>;
export const FeedChangePageSchema = pageOf(FeedChangeViewSchema).meta({ id: 'FeedChangePage' });
export type FeedChangePage = z.infer<typeof FeedChangePageSchema>;
export const ListFeedQuerySchema = z.strictObject({
  /** Only what happened later. */
  since: z.iso.datetime().optional(),
  ...PAGE_QUERY,
});
export type ListFeedQuery = z.infer<typeof ListFeedQuerySchema>;

/** A term that waits for the caller: for review, or sent back to who wrote it last. */
export const WaitingTermViewSchema = z
  .object({
    task: z.enum(['review', 'returned']),
    termId: z.uuid(),
    lexiconId: z.uuid(),
    lexiconName: z.string(),
    status: StatusSchema,
    /** Name and definition in the lexicon's default language, or the next best. */
    name: z.string(),
    definition: z.string().nullable(),
    /** Since when it waits, and who proposed it or sent it back, for which reason. */
    since: z.iso.datetime(),
    author: AuthorViewSchema,
    reason: z.string().nullable(),
  })
  .meta({ id: 'WaitingTermView' });
export type WaitingTermView = z.infer<typeof WaitingTermViewSchema>;
/** What has waited longest first. The first page says how many there are and since when the oldest waits. */
export const WaitingPageSchema = pageOf(WaitingTermViewSchema)
  .extend({ total: z.int().nullable(), oldestAt: z.iso.datetime().nullable() })
  .meta({ id: 'WaitingPage' });
export type WaitingPage = z.infer<typeof WaitingPageSchema>;
export const ListWaitingQuerySchema = z.strictObject({ ...PAGE_QUERY });
export type ListWaitingQuery = z.infer<typeof ListWaitingQuerySchema>;

/** By id, how the terms and domains that differences name are called now; those that are gone are left out. */
export const NamesSchema = z.record(z.uuid(), z.string());

/** One part of a term that differs: `path` names it (`labels`, `definitions`, `status`, `relations`, `labels.order` …). */
export const FieldDiffSchema = z
  .object({
    path: z.string(),
    kind: z.enum(['added', 'removed', 'changed']),
    before: z.unknown().nullable(),
    after: z.unknown().nullable(),
  })
  .meta({ id: 'FieldDiff' });
export type FieldDiffView = z.infer<typeof FieldDiffSchema>;

export const TermDiffViewSchema = z
  .object({
    termId: z.uuid(),
    name: z.string(),
    kind: z.enum(['created', 'updated', 'removed', 'restored']),
    from: z.int().nullable(),
    to: z.int(),
    diff: z.array(FieldDiffSchema),
  })
  .meta({ id: 'TermDiffView' });
export type TermDiffView = z.infer<typeof TermDiffViewSchema>;

/** A change with what it did, term by term, paged. */
export const ChangeDetailViewSchema = z
  .object({ change: ChangeViewSchema, ...pageOf(TermDiffViewSchema).shape, names: NamesSchema })
  .meta({ id: 'ChangeDetailView' });
export type ChangeDetailView = z.infer<typeof ChangeDetailViewSchema>;

export const ContentViewSchema = z
  .object({
    status: StatusSchema,
    level: LevelSchema.nullable(),
    domainIds: z.array(z.uuid()),
    successorIds: z.array(z.uuid()),
    removed: z.boolean(),
    sheet: z.object({ ...SheetViewSchema.shape }),
    relations: z.array(
      z.object({
        id: z.uuid(),
        type: z.string(),
        toId: z.uuid(),
        strength: z.number().nullable(),
        confidence: z.number().nullable(),
        note: z.string().nullable(),
        period: z.string().nullable(),
        evidence: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'ContentView' });
export type ContentView = z.infer<typeof ContentViewSchema>;

export const RevisionRowSchema = z
  .object({
    version: z.int().positive(),
    changeId: z.uuid(),
    at: z.iso.datetime(),
    author: AuthorViewSchema,
    origin: z.enum(['ui', 'api', 'import', 'cli']),
    reason: z.string().nullable(),
    status: StatusSchema,
    hash: z.string(),
    /** Against the version before. */
    diff: z.array(FieldDiffSchema),
    undoes: z.uuid().nullable(),
    undoneBy: z.uuid().nullable(),
  })
  .meta({ id: 'RevisionRow' });
export type RevisionRow = z.infer<typeof RevisionRowSchema>;
export const RevisionPageSchema = pageOf(RevisionRowSchema).extend({ names: NamesSchema }).meta({ id: 'RevisionPage' });
export type RevisionPage = z.infer<typeof RevisionPageSchema>;
export const ListRevisionsQuerySchema = z.strictObject({ ...PAGE_QUERY });
export type ListRevisionsQuery = z.infer<typeof ListRevisionsQuerySchema>;

export const RevisionViewSchema = z
  .object({
    termId: z.uuid(),
    version: z.int().positive(),
    changeId: z.uuid(),
    hash: z.string(),
    content: ContentViewSchema,
  })
  .meta({ id: 'RevisionView' });
export type RevisionView = z.infer<typeof RevisionViewSchema>;

export const DiffQuerySchema = z.strictObject({
  from: z.coerce.number().int().min(1),
  to: z.coerce.number().int().min(1),
});
export type DiffQuery = z.infer<typeof DiffQuerySchema>;
export const DiffViewSchema = z
  .object({ from: z.int(), to: z.int(), items: z.array(FieldDiffSchema), names: NamesSchema })
  .meta({ id: 'DiffView' });
export type DiffView = z.infer<typeof DiffViewSchema>;

/** What to do with terms that something later touched: refuse and list them, leave them, or take them back all the same. */
export const UndoBodySchema = z
  .strictObject({
    conflicts: z.enum(['refuse', 'skip', 'override']).default('refuse'),
    reason: z.string().trim().max(500).optional(),
  })
  .meta({ id: 'UndoBody' });
export type UndoBody = z.infer<typeof UndoBodySchema>;

/** Whole terms at once. `status: deprecated` deprecates. Each term with the version that was read; absent: the present one. */
export const BulkChangeBodySchema = z
  .strictObject({
    terms: z
      .array(z.strictObject({ id: z.uuid(), version: z.int().positive().optional() }))
      .min(1)
      .max(5_000),
    status: StatusSchema.exactOptional(),
    level: LevelSchema.nullable().exactOptional(),
    addDomainIds: z.array(z.uuid()).max(50).exactOptional(),
    removeDomainIds: z.array(z.uuid()).max(50).exactOptional(),
    reason: z.string().trim().max(500).optional(),
  })
  .meta({ id: 'BulkChangeBody' });
export type BulkChangeBody = z.infer<typeof BulkChangeBodySchema>;

export const AppliedViewSchema = z
  .object({
    /** Null where nothing differed: then no revision was written. */
    changeId: z.uuid().nullable(),
    created: z.int(),
    updated: z.int(),
    removed: z.int(),
    unchanged: z.int(),
    skipped: z.int(),
  })
  .meta({ id: 'AppliedView' });
export type AppliedView = z.infer<typeof AppliedViewSchema>;
