import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { type ExportedFile, ExportsService } from '@lexikon/interchange/exports/exports.service';
import { type CliContext, withCliContext } from '../cli-context.js';
import { getLexicon } from '../lexicons/find-lexicon.js';

interface Flags {
  readonly format: 'turtle' | 'ntriples' | 'jsonld' | 'csv';
  readonly output?: string;
  readonly withProvenance: boolean;
  readonly workspace?: string;
}

export function registerExportCommand(program: Command): void {
  program
    .command('export')
    .description('write a lexicon as a file')
    .argument('<lexicon>', 'its id or name')
    .addOption(new Option('--format <format>').choices(['turtle', 'ntriples', 'jsonld', 'csv']).default('turtle'))
    .option('--output <file>', 'where to; the standard output where absent')
    .option('--with-provenance', 'with ids, versions and times of ours', false)
    .option('--workspace <name>', 'the workspace of the lexicon')
    .action((lexicon: string, flags: Flags) => withCliContext((context) => run(context, lexicon, flags)));
}

async function run(context: CliContext, name: string, flags: Flags): Promise<void> {
  const { format, withProvenance, output, workspace } = flags;
  const { id } = await getLexicon(context, context.caller, { name, workspace });
  const file = await context.get(ExportsService).export(context.caller, id, { format, withProvenance });
  if (output === undefined) await print(file);
  else await writeWhole(file, output);
}

async function print({ text }: ExportedFile): Promise<void> {
  try {
    await pipeline(Readable.from(text), process.stdout, { end: false });
  } catch (error) {
    // Whoever read it has read enough, as `head` does.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}

/** Under another name until it is whole: a file that broke off must not be taken for the lexicon. */
async function writeWhole({ text }: ExportedFile, path: string): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(text), createWriteStream(draft));
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
