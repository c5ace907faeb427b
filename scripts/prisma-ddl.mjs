// Prints the tables of prisma/schema.prisma as SQL, without a database: what the drift check holds the migrations to.
import { readFile } from 'node:fs/promises';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';

const path = 'schema.prisma';
const content = await readFile(new URL(`../prisma/${path}`, import.meta.url), 'utf8');

// The engine asks whom it speaks to before it compares, also where it compares a file with nothing.
const nobody = {
  provider: 'postgres',
  adapterName: 'none',
  queryRaw: async () => ({ columnNames: [], columnTypes: [], rows: [] }),
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: false }),
  dispose: async () => undefined,
  executeRaw: async () => 0,
  executeScript: async () => undefined,
  startTransaction: async () => nobody,
};
const adapter = { ...nobody, connect: async () => nobody, connectToShadowDb: async () => nobody };

const engine = await SchemaEngine.new(
  { datamodels: [[path, content]] },
  () => undefined,
  bindMigrationAwareSqlAdapterFactory(adapter),
);
const { stdout } = await engine.diff({
  from: { tag: 'empty' },
  to: { tag: 'schemaDatamodel', files: [{ path, content }] },
  script: true,
  exitCode: null,
  shadowDatabaseUrl: null,
  filters: { externalTables: [], externalEnums: [] },
});
console.log(stdout);
