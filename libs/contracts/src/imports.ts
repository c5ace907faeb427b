import { z } from 'zod';
import { FieldDiffSchema } from './changes.js';
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
    report: ImportReportSchema.nullable(),
    /** Why it failed: a code of the catalogue and what its sentence names. */
    error: z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) }).nullable(),
    changeId: z.uuid().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'ImportView' });
export type ImportView = z.infer<typeof ImportViewSchema>;
export const ImportPageSchema = pageOf(ImportViewSchema).meta({ id: 'ImportPage' });
export type ImportPage = z.infer<typeof ImportPageSchema>;

export const ListImportItemsQuerySchema = z.strictObject({
  outcome: z.enum(['added', 'changed', 'unchanged', 'dropped', 'conflict']).optional(),
  ...PAGE_QUERY,
});
export type ListImportItemsQuery = z.infer<typeof ListImportItemsQuerySchema>;

export const ImportItemViewSchema = z
  .object({
    seq: z.int(),
    termId: z.uuid(),
    iri: z.string(),
    name: z.string(),
    outcome: z.enum(['added', 'changed', 'unchanged', 'dropped', 'conflict']),
    diff: z.array(z.object({ ...FieldDiffSchema.shape, conflict: z.boolean() })),
    decision: z.enum(['ours', 'theirs', 'remove']).nullable(),
    /** The term changed after the preview that was applied: look again. */
    moved: z.boolean(),
  })
  .meta({ id: 'ImportItemView' });
export type ImportItemView = z.infer<typeof ImportItemViewSchema>;
export const ImportItemPageSchema = pageOf(ImportItemViewSchema).meta({ id: 'ImportItemPage' });
export type ImportItemPage = z.infer<typeof ImportItemPageSchema>;

/** A conflict: `ours` (as it is without a decision) or `theirs`. A dropped term: `remove`, or `ours` to keep it. */
export const DecideImportBodySchema = z
  .strictObject({
    items: z
      .array(z.strictObject({ seq: z.int().min(0), decision: z.enum(['ours', 'theirs', 'remove']) }))
      .min(1)
      .max(1_000),
  })
  .meta({ id: 'DecideImportBody' });
export type DecideImportBody = z.infer<typeof DecideImportBodySchema>;

export const ListImportFindingsQuerySchema = z.strictObject({
  kind: z.enum(['kept', 'mended', 'rejected', 'noticed']).optional(),
  ...PAGE_QUERY,
});
export type ListImportFindingsQuery = z.infer<typeof ListImportFindingsQuerySchema>;

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
