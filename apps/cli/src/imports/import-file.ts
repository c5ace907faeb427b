import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportOptions, ImportReport } from '@lexikon/interchange/imports/import';
import type { Finding } from '@lexikon/interchange/files/import-document';
import { ImportPreviews, type ImportPreview } from '@lexikon/interchange/imports/import-preview';
import type { ProgressListener } from '@lexikon/interchange/imports/import-progress';
import { ImportReviewService } from '@lexikon/interchange/imports/import-review.service';
import { ImportsService, type ImportUpload } from '@lexikon/interchange/imports/imports.service';
import { ImportWork } from '@lexikon/interchange/imports/import-work';
import type { Caller } from '@lexikon/kernel/actor';
import { LexiconsService } from '@lexikon/lexicons/lexicons.service';
import type { CliContext } from '../cli-context.js';
import { findLexicon, getLexicon } from '../lexicons/find-lexicon.js';
import { findDefaultWorkspace, findWorkspace } from '../lexicons/find-workspace.js';

export interface ImportFileOptions extends ImportOptions {
  readonly lexicon: string;
  readonly workspace: string | undefined;
  /** Makes the lexicon where there is none of that name. */
  readonly create: boolean;
  readonly dryRun: boolean;
}

export interface ImportedFile {
  readonly report: ImportReport;
  readonly findings: readonly Finding[];
  /** Null where nothing was written. */
  readonly changeId: string | null;
}

const FINDINGS = 1_000;

/** Imports a file on the spot: no job and no queue, but the same steps and the same row in the lexicon's history. */
export async function importFile(
  context: CliContext,
  caller: Caller,
  path: string,
  options: ImportFileOptions,
  onProgress: ProgressListener,
): Promise<ImportedFile> {
  // Before anything is written down of it.
  await access(path);
  const upload: ImportUpload = { fileName: basename(path), bytes: () => readChunks(path) };
  const target = { name: options.lexicon, workspace: options.workspace };
  const found = options.create ? await findLexicon(context, caller, target) : await getLexicon(context, caller, target);
  if (found) return importInto(context, caller, found.id, upload, options, onProgress);

  const workspaceId = await workspaceOf(context, caller, options.workspace);
  const preview = await context.get(ImportPreviews).preview(workspaceId, upload, options);
  if (options.dryRun) return { ...preview, changeId: null };
  const lexiconId = await createLexicon(context, caller, workspaceId, options.lexicon, preview);
  return importInto(context, caller, lexiconId, upload, options, onProgress);
}

/** Opened when it is read: a stream that fails before anyone listens would end the process. */
async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}

async function importInto(
  context: CliContext,
  caller: Caller,
  lexiconId: string,
  upload: ImportUpload,
  options: ImportFileOptions,
  onProgress: ProgressListener,
): Promise<ImportedFile> {
  const [imports, work] = [context.get(ImportsService), context.get(ImportWork)];
  const row = await imports.begin(caller, lexiconId, upload, options);
  // Asked to stop, it stops in order; asked again, at once, and the transaction goes with it.
  const cancel = () => void imports.cancel(caller, row.id);
  process.once('SIGINT', cancel);
  try {
    await work.stage(row, upload.bytes(), onProgress);
    if (options.dryRun) await imports.discard(caller, row.id);
    else await work.apply(caller, await imports.beginApplying(caller, row.id), upload.bytes(), onProgress);
  } finally {
    process.removeListener('SIGINT', cancel);
  }

  const { report, changeId, error, state } = await imports.get(caller, row.id);
  // Compared again instead of applied: someone wrote in the same moment.
  if (state === 'ready' && error) throw new Error('The lexicon changed while the file was imported. Import it again.');
  if (!report) throw new Error('The import left no report.');
  return { report, changeId, findings: await listFindings(context.get(ImportReviewService), caller, row.id) };
}

function workspaceOf(context: CliContext, caller: Caller, name: string | undefined): Promise<string> {
  if (name === undefined) return findDefaultWorkspace(context, caller);
  return findWorkspace(context, caller, name).then(({ id }) => id);
}

async function createLexicon(
  context: CliContext,
  caller: Caller,
  workspaceId: string,
  name: string,
  { languages }: ImportPreview,
): Promise<string> {
  const settings = {
    languages: languages.length > 0 ? languages : ['en'],
    visibility: 'workspace',
    fourEyes: false,
  } as const;
  const { id } = await context.get(LexiconsService).create(caller, { workspaceId, name, ...settings });
  return id;
}

async function listFindings(
  imports: ImportReviewService,
  caller: Caller,
  importId: string,
): Promise<readonly Finding[]> {
  const all: Finding[] = [];
  let after = -1;
  for (;;) {
    const page = await imports.listFindings(caller, importId, { after, limit: FINDINGS });
    all.push(...page);
    after = page.at(-1)?.seq ?? after;
    if (page.length < FINDINGS) return all;
  }
}
