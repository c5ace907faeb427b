import { z } from 'zod';
import { AuthorViewSchema, FieldDiffSchema, NamesSchema } from './changes.js';
import { PAGE_QUERY, pageOf } from './pages.js';

export const ImportFormatSchema = z.enum(['turtle', 'rdfxml', 'ntriples', 'jsonld', 'csv']);

/** The fields of the upload beside its file (multipart/form-data). */
export const CreateImportBodySchema = z
  .object({
    /** Told from the file's name where absent. */
    format: ImportFormatSchema.optional(),
    strict: z.enum(['true', 'false']).default('false'),
    remove: z.enum(['true', 'false']).default('false'),
    status: z.enum(['draft', 'validated']).default('draft'),
    source: z.string().max(2_000).optional(),
  })
  .meta({ id: 'CreateImportBody' });
export type CreateImportBody = z.infer<typeof CreateImportBodySchema>;

export const ListImportsQuerySchema = z.strictObject({ ...PAGE_QUERY });
export type ListImportsQuery = z.infer<typeof ListImportsQuerySchema>;

/** `total` = `used` + `kept` + `rejected`; triples are counted as a set. */
export const ImportReportSchema = z
  .object({
    triples: z.object({ total: z.int(), used: z.int(), kept: z.int(), rejected: z.int() }),
    terms: z.object({
      added: z.int(),
      changed: z.int(),
      removed: z.int(),
      unchanged: z.int(),
      /** The terms of the file that are. */
      deprecated: z.int(),
    }),
    relations: z.object({ added: z.int(), removed: z.int(), unchanged: z.int() }),
    /** Dropped by the source and waiting for a decision; terms with conflicting edits. */
    dropped: z.int(),
    conflicts: z.int(),
    findings: z.object({ kept: z.int(), mended: z.int(), rejected: z.int(), noticed: z.int() }),
  })
  .meta({ id: 'ImportReport' });
export type ImportReport = z.infer<typeof ImportReportSchema>;

export const ImportViewSchema = z
  .object({
    id: z.uuid(),
    lexiconId: z.uuid(),
    state: z.enum(['queued', 'staging', 'ready', 'applying', 'applied', 'discarded', 'cancelled', 'failed']),
    fileName: z.string(),
    format: ImportFormatSchema,
    progress: z.object({ phase: z.string(), done: z.int(), total: z.int().nullable() }),
    /** What reading the file came to: its size, how long it took, and what is in it. Null until it has been read. */
    reading: z.object({ bytes: z.int(), ms: z.int(), terms: z.int(), triples: z.int() }).nullable(),
    report: ImportReportSchema.nullable(),
    /**
     * How many terms applying would write as things are decided; of terms in conflict those of which anything is taken,
     * and for how many of them the file's side is (`theirs`). Null unless it is `ready`, and in lists.
     */
    chosen: z
      .object({ added: z.int(), changed: z.int(), conflicts: z.int(), removed: z.int(), theirs: z.int() })
      .nullable(),
    /** Why it failed: a code of the catalogue and what its sentence names. */
    error: z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) }).nullable(),
    changeId: z.uuid().nullable(),
    /** The change that has taken back what was imported. */
    undoneBy: z.uuid().nullable(),
    /** Who brought the file. */
    author: AuthorViewSchema,
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'ImportView' });
export type ImportView = z.infer<typeof ImportViewSchema>;
export const ImportPageSchema = pageOf(ImportViewSchema).meta({ id: 'ImportPage' });
export type ImportPage = z.infer<typeof ImportPageSchema>;

export const ImportOutcomeSchema = z.enum(['added', 'changed', 'unchanged', 'dropped', 'conflict']);
export type ImportOutcome = z.infer<typeof ImportOutcomeSchema>;
export const ImportDecisionSchema = z.enum(['ours', 'theirs', 'remove']);
export type ImportDecision = z.infer<typeof ImportDecisionSchema>;

/** The parts of a term that an import may touch. `status` is also its successors and whether it returns. */
export const IMPORT_FIELDS = [
  'labels',
  'definitions',
  'notes',
  'relations',
  'matches',
  'sources',
  'notations',
  'status',
  'domains',
  'other',
] as const;
export const ImportFieldSchema = z.enum(IMPORT_FIELDS);
export type ImportField = z.infer<typeof ImportFieldSchema>;

const FIELD = `(?:${IMPORT_FIELDS.join('|')})`;
const Yes = z.enum(['true', 'false']).default('false');

/** Which items are meant; what is absent does not matter. */
const ITEM_FILTER = {
  outcome: ImportOutcomeSchema.optional(),
  /** One, or several with commas: items that touch any of them. */
  field: z
    .string()
    .regex(new RegExp(`^${FIELD}(?:,${FIELD})*$`, 'u'))
    .optional(),
  /** A tag, or several with commas: items that touch a text in any of them. `und`: a text without a language. */
  language: z.string().min(1).max(400).optional(),
  /** In the name, whatever its case and accents. */
  q: z.string().max(200).optional(),
  decision: z.enum(['ours', 'theirs', 'remove', 'none']).optional(),
  /** Only those that would touch a validated term. */
  validated: Yes,
  /** Only those of terms that people have changed since an import wrote them last. */
  edited: Yes,
  /** Only those that changed after the preview that was applied. */
  moved: Yes,
};

export const ListImportItemsQuerySchema = z.strictObject({ ...ITEM_FILTER, ...PAGE_QUERY });
export type ListImportItemsQuery = z.infer<typeof ListImportItemsQuerySchema>;

export const ImportItemViewSchema = z
  .object({
    seq: z.int(),
    termId: z.uuid(),
    iri: z.string(),
    name: z.string(),
    outcome: ImportOutcomeSchema,
    diff: z.array(z.object({ ...FieldDiffSchema.shape, conflict: z.boolean() })),
    decision: ImportDecisionSchema.nullable(),
    /** The term changed after the preview that was applied: look again. */
    moved: z.boolean(),
  })
  .meta({ id: 'ImportItemView' });
export type ImportItemView = z.infer<typeof ImportItemViewSchema>;
export const ImportItemPageSchema = pageOf(ImportItemViewSchema)
  .extend({ names: NamesSchema })
  .meta({ id: 'ImportItemPage' });
export type ImportItemPage = z.infer<typeof ImportItemPageSchema>;

/** All but the outcome only say what `matching` counts. */
export const ImportFacetsQuerySchema = z.strictObject(ITEM_FILTER);
export type ImportFacetsQuery = z.infer<typeof ImportFacetsQuerySchema>;

/** Items of an outcome, or all. Most frequent first; an item counts for each part and language that it touches. */
export const ImportFacetsViewSchema = z
  .object({
    total: z.int(),
    /** Of them, how many the whole filter means, and with how many of those the file has its way as things are decided. */
    matching: z.int(),
    taken: z.int(),
    fields: z.array(z.object({ field: ImportFieldSchema, count: z.int() })),
    languages: z.array(z.object({ language: z.string(), count: z.int() })),
    conflicts: z.int(),
    validated: z.int(),
    edited: z.int(),
    moved: z.int(),
  })
  .meta({ id: 'ImportFacetsView' });
export type ImportFacetsView = z.infer<typeof ImportFacetsViewSchema>;

/** Which items are decided at once. Those that cannot be decided so are not among them: see `outcome`. */
export const ImportDecisionFilterSchema = z.strictObject({
  outcome: z.enum(['added', 'changed', 'dropped', 'conflict']),
  fields: z.array(ImportFieldSchema).max(10).optional(),
  languages: z.array(z.string().min(1).max(40)).max(100).optional(),
  q: z.string().max(200).optional(),
  validated: z.boolean().optional(),
  edited: z.boolean().optional(),
  moved: z.boolean().optional(),
});

/**
 * `ours` leaves a changed term as it is, does not add a new one, keeps our side of a conflict, keeps a dropped term;
 * `theirs` takes what the file says; `remove`, of dropped terms alone, removes them. Undecided is `theirs` for what is
 * added or changed, and `ours` for conflicts and, unless the import was asked to remove, for what was dropped.
 */
export const DecideImportBodySchema = z
  .union([
    z.strictObject({
      items: z
        .array(z.strictObject({ seq: z.int().min(0), decision: ImportDecisionSchema }))
        .min(1)
        .max(1_000),
    }),
    z
      .strictObject({ filter: ImportDecisionFilterSchema, decision: ImportDecisionSchema })
      .refine(
        ({ filter, decision }) => decision === 'ours' || (filter.outcome === 'dropped') === (decision === 'remove'),
        {
          path: ['decision'],
        },
      ),
  ])
  .meta({ id: 'DecideImportBody' });
export type DecideImportBody = z.infer<typeof DecideImportBodySchema>;

export const ListImportFindingsQuerySchema = z.strictObject({
  kind: z.enum(['kept', 'mended', 'rejected', 'noticed']).optional(),
  code: z.string().max(100).optional(),
  ...PAGE_QUERY,
});
export type ListImportFindingsQuery = z.infer<typeof ListImportFindingsQuerySchema>;

/** Findings of one code, with the first of them. */
export const ImportFindingSummarySchema = z
  .object({
    items: z.array(
      z.object({
        kind: z.enum(['kept', 'mended', 'rejected', 'noticed']),
        code: z.string(),
        count: z.int(),
        example: z.object({ subject: z.string(), message: z.string(), line: z.int().nullable() }),
      }),
    ),
  })
  .meta({ id: 'ImportFindingSummary' });
export type ImportFindingSummary = z.infer<typeof ImportFindingSummarySchema>;

export const ImportFindingViewSchema = z
  .object({
    seq: z.int(),
    kind: z.enum(['kept', 'mended', 'rejected', 'noticed']),
    code: z.string(),
    subject: z.string(),
    message: z.string(),
    line: z.int().nullable(),
  })
  .meta({ id: 'ImportFindingView' });
export type ImportFindingView = z.infer<typeof ImportFindingViewSchema>;
export const ImportFindingPageSchema = pageOf(ImportFindingViewSchema).meta({ id: 'ImportFindingPage' });
export type ImportFindingPage = z.infer<typeof ImportFindingPageSchema>;

export const ExportQuerySchema = z.strictObject({
  format: z.enum(['turtle', 'ntriples', 'jsonld', 'csv']).default('turtle'),
  provenance: z.enum(['true', 'false']).default('false'),
});
export type ExportQuery = z.infer<typeof ExportQuerySchema>;
