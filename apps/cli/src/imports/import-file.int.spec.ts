import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { AccountsService } from '@lexikon/accounts/accounts.service';
import { LexiconsService } from '@lexikon/lexicons/lexicons.service';
import { WorkspacesService } from '@lexikon/workspaces/workspaces.service';
import { createTestCli } from '../testing/test-cli.js';
import { importFile, type ImportFileOptions } from './import-file.js';

const cli = await createTestCli();
const scratch = await mkdtemp(join(tmpdir(), 'lexikon-spec-'));
afterAll(async () => {
  await cli.close();
  await rm(scratch, { recursive: true, force: true });
});

const path = join(scratch, 'soil.ttl');
await writeFile(
  path,
  `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
   <http://example.org/soil> a skos:Concept ; skos:prefLabel "sol"@fr, "soil"@en ; skos:altLabel "terre"@fr .`,
);

const importAs = (lexicon: string, options: Partial<ImportFileOptions> = {}, caller = cli.caller) =>
  importFile(
    cli,
    caller,
    path,
    {
      lexicon,
      workspace: undefined,
      create: false,
      dryRun: false,
      strict: false,
      remove: false,
      status: 'draft',
      source: null,
      ...options,
    },
    () => undefined,
  );

async function lexiconsNamed(name: string) {
  const { rows } = await sql<{ id: string; workspace: string; languages: string[]; main: string }>`
    select l.id, w.name as workspace, l.languages, l.default_language as main
      from lexicon l join workspace w on w.id = l.workspace_id where l.name = ${name}
  `.execute(cli.test.database);
  return rows;
}

describe('importing a file on the command line', () => {
  it('makes the lexicon with the languages of the file, the most frequent first', async () => {
    const { report } = await importAs('Sols', { create: true });

    expect(report.terms).toMatchObject({ added: 1 });
    expect(await lexiconsNamed('Sols')).toMatchObject([{ workspace: 'Lexikon', languages: ['fr', 'en'], main: 'fr' }]);
  });

  it('gives what was imported before there was an account to the first admin', async () => {
    await importAs('Sols', { create: true });
    const account = { email: 'ada@example.org', name: 'Ada', password: 'correct horse battery', isAdmin: true };

    const { id: userId } = await cli.get(AccountsService).create(cli.caller, account);

    const ada = { actor: { kind: 'user', userId }, requestId: 'request-2' } as const;
    const workspaces = await cli.get(WorkspacesService).list(ada, { limit: 10, after: null });
    expect(workspaces.map(({ name, role }) => [name, role])).toEqual([
      ['Ada', 'owner'],
      ['Lexikon', 'owner'],
    ]);
    expect((await importAs('sols', {}, ada)).changeId).toBeNull();
  });

  it('refuses a lexicon that is not there, and names those that are', async () => {
    await importAs('Sols', { create: true });

    await expect(importAs('Earth')).rejects.toThrow(/There is no lexicon named "Earth"[^]*Sols/u);
  });

  it('refuses a name that several lexicons have, and lists them', async () => {
    const [{ id: first } = { id: '' }] = await lexiconsNamed('Sols');
    const workspaceId = await cli.get(WorkspacesService).createUnowned(cli.caller, 'Other');
    const settings = { languages: ['en'], visibility: 'workspace', fourEyes: false } as const;
    const { id: second } = await cli
      .get(LexiconsService)
      .create(cli.caller, { workspaceId, name: 'Sols', ...settings });

    const ambiguous = importAs('Sols');

    await expect(ambiguous).rejects.toThrow(first);
    await expect(ambiguous).rejects.toThrow(second);
    expect((await importAs('Sols', { workspace: 'other' })).report.terms).toMatchObject({ added: 1 });
    expect((await importAs(second)).changeId).toBeNull();
  });

  it('writes nothing in a dry run, neither a term nor a lexicon', async () => {
    const planned = await importAs('Planned', { create: true, dryRun: true, workspace: 'Lexikon' });

    expect(planned).toMatchObject({ changeId: null, report: { terms: { added: 1 } } });
    expect(await lexiconsNamed('Planned')).toEqual([]);
  });
});
