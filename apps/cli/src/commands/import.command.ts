import { type Command, Option } from 'commander';
import type { Finding } from '@lexikon/interchange/files/import-document';
import { StrictImportError } from '@lexikon/interchange/files/import.errors';
import { withCliContext } from '../cli-context.js';
import { callerAs } from '../caller-as.js';
import { toJson, toText } from '../imports/describe-import.js';
import { importFile } from '../imports/import-file.js';
import { ProgressLine } from '../imports/progress-line.js';

interface Flags {
  readonly lexicon: string;
  readonly workspace?: string;
  readonly create: boolean;
  readonly dryRun: boolean;
  readonly strict: boolean;
  readonly remove: boolean;
  readonly status: 'draft' | 'validated';
  readonly source?: string;
  readonly as?: string;
  readonly json: boolean;
}

export function registerImportCommand(program: Command): void {
  program
    .command('import')
    .description('import a SKOS or CSV file into a lexicon')
    .argument('<file>', 'Turtle, RDF/XML, N-Triples, JSON-LD or CSV; gzip too')
    .requiredOption('--lexicon <id-or-name>', 'the lexicon to import into')
    .option('--workspace <name>', 'the workspace of the lexicon')
    .option('--create', 'make the lexicon where there is none of that name', false)
    .option('--dry-run', 'say what would change, and write nothing', false)
    .option('--strict', 'refuse a file that has to be mended', false)
    .option('--remove', 'remove the terms that the source no longer has', false)
    .addOption(new Option('--status <status>', 'of new terms').choices(['draft', 'validated']).default('draft'))
    .option('--source <iri>', "where the file comes from, if not the file's own scheme")
    .option('--as <email>', 'the account that imports; the system itself where absent')
    .option('--json', 'print the report as JSON', false)
    .action((file: string, flags: Flags) => withCliContext((context) => run(context, file, flags)));
}

type Context = Parameters<Parameters<typeof withCliContext>[0]>[0];

async function run(context: Context, file: string, flags: Flags): Promise<void> {
  const line = new ProgressLine();
  const caller = await callerAs(context, flags.as);
  const options = { ...flags, workspace: flags.workspace, source: flags.source ?? null };
  try {
    const imported = await importFile(context, caller, file, options, (progress) => line.show(progress));
    line.clear();
    console.log(flags.json ? toJson(imported) : toText(imported, { isDryRun: flags.dryRun }));
  } catch (error) {
    line.clear();
    if (error instanceof StrictImportError) for (const finding of error.findings) console.error(lineOf(finding));
    throw error;
  }
}

function lineOf({ code, subject, message }: Finding): string {
  return `  ${code}  ${subject}\n    ${message}`;
}
