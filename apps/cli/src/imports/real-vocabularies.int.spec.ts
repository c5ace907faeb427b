import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { sql } from 'kysely';
import { ChangesService } from '@lexikon/changes/changes.service';
import { ExportsService } from '@lexikon/interchange/exports/exports.service';
import { createTestCli } from '../testing/test-cli.js';
import { importFile, type ImportFileOptions, type ImportedFile } from './import-file.js';

const data = process.env['LEXIKON_TEST_DATA'];

// The largest has sixty thousand statements, and is read and written several times over.
jest.setTimeout(180_000);

if (data) await describeVocabularies(data);
// Seen in the report as skipped, rather than passed without having run.
else it.skip('needs real vocabularies: set LEXIKON_TEST_DATA', () => undefined);

async function describeVocabularies(folder: string): Promise<void> {
  const cli = await createTestCli();
  const scratch = await mkdtemp(join(tmpdir(), 'lexikon-spec-'));
  afterAll(async () => {
    await cli.close();
    await rm(scratch, { recursive: true, force: true });
  });

  const importInto = (lexicon: string, path: string, options: Partial<ImportFileOptions> = {}): Promise<ImportedFile> =>
    importFile(
      cli,
      cli.caller,
      path,
      {
        lexicon,
        workspace: undefined,
        create: true,
        dryRun: false,
        strict: false,
        remove: false,
        status: 'draft',
        source: null,
        ...options,
      },
      () => undefined,
    );
  const file = (name: string) => join(folder, `${name}.ttl`);

  async function exportLines(lexicon: string): Promise<readonly string[]> {
    const { rows } = await sql<{ id: string }>`select id from lexicon where name = ${lexicon}`.execute(
      cli.test.database,
    );
    const options = { format: 'ntriples', withProvenance: false } as const;
    const { text } = await cli.get(ExportsService).export(cli.caller, rows[0]?.id ?? '', options);
    let lines = '';
    for await (const part of text) lines += part;
    return lines.split('\n').filter(Boolean).sort();
  }

  async function countOf(lexicon: string) {
    const { rows } = await sql<{ terms: number; deprecated: number; succeeded: number; revisions: number }>`
      select count(*)::integer as terms, count(*) filter (where t.status = 'deprecated')::integer as deprecated,
             count(*) filter (where t.successor_ids <> '{}')::integer as succeeded,
             (select count(*)::integer from revision v join term o on o.id = v.term_id where o.lexicon_id = l.id) as revisions
        from lexicon l join term t on t.lexicon_id = l.id where l.name = ${lexicon} group by l.id
    `.execute(cli.test.database);
    return rows[0];
  }

  describe.each([
    'envthes',
    'ics-chart',
    'artsdata-event-types',
    'artsdata-genres',
    'artsdata-organization-types',
    'artsdata-place-types',
  ])('%s', (name) => {
    it('changes nothing when it comes in again, and comes into another lexicon without a difference', async () => {
      const { report } = await importInto(name, file(name));
      const { total, used, kept, rejected } = report.triples;
      expect(used + kept + rejected).toBe(total);
      const before = await countOf(name);

      expect(await importInto(name, file(name))).toMatchObject({
        changeId: null,
        report: {
          terms: { added: 0, changed: 0, removed: 0 },
          relations: { added: 0, removed: 0 },
          dropped: 0,
          conflicts: 0,
        },
      });
      expect(await countOf(name)).toEqual(before);

      const lines = await exportLines(name);
      const path = join(scratch, `${name}.nt`);
      await writeFile(path, lines.join('\n'));
      await importInto(`${name}, again`, path);
      expect(await exportLines(`${name}, again`)).toEqual(lines);
      expect((await importInto(`${name}, again`, path)).changeId).toBeNull();
    });
  });

  describe('EnvThes', () => {
    it('has every term and statement of its file, and its deprecated terms their successors', async () => {
      const { report } = await importInto('envthes', file('envthes'), { dryRun: true });

      expect(report).toMatchObject({ triples: { total: 60_861 }, terms: { unchanged: 5_644, deprecated: 2_918 } });
      expect(await countOf('envthes')).toEqual({ terms: 5_644, deprecated: 2_918, succeeded: 2_061, revisions: 5_644 });
    });

    it('is taken back as one act', async () => {
      const { rows } = await sql<{ id: string }>`
        select c.id from change c join lexicon l on l.id = c.lexicon_id where l.name = 'envthes'
      `.execute(cli.test.database);
      const undoing = { conflicts: 'refuse', reason: null, origin: 'cli' } as const;

      const undone = await cli.get(ChangesService).undo(cli.caller, rows[0]?.id ?? '', undoing);

      expect(undone).toMatchObject({ removed: 5_644 });
      // Nothing but the lexicon itself: its class and its name.
      expect(await exportLines('envthes')).toHaveLength(2);
    });
  });
}
