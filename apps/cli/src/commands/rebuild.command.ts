import type { Command } from 'commander';
import { TermTextsRepository } from '@lexikon/changes/term-texts.repository';
import { LexiconCountsRepository } from '@lexikon/lexicons/lexicon-counts.repository';
import { type CliContext, withCliContext } from '../cli-context.js';
import { getLexicon } from '../lexicons/find-lexicon.js';

export function registerRebuildCommand(program: Command): void {
  program
    .command('rebuild')
    .description('make anew what is derived from the terms of a lexicon: what lists, search and counts read')
    .argument('<lexicon>', 'its id or name')
    .option('--workspace <name>', 'the workspace of the lexicon')
    .action((name: string, { workspace }: { readonly workspace?: string }) =>
      withCliContext((context) => run(context, name, workspace)),
    );
}

async function run(context: CliContext, name: string, workspace: string | undefined): Promise<void> {
  const lexicon = await getLexicon(context, context.caller, { name, workspace });
  const count = await context.get(TermTextsRepository).rebuild(lexicon.id, { force: true });
  await context.get(LexiconCountsRepository).recount(lexicon.id);
  console.log(`rebuilt  ${lexicon.name}  ${count} terms`);
}
