import { readCliConfig } from '@lexikon/platform/config/config';
import { createDatabase } from '@lexikon/platform/database';
import { openDatabase } from '@lexikon/platform/open-database';
import { PgSearchReadModel } from '@lexikon/search/pg-search.read-model';
import { SearchService } from '@lexikon/search/search.service';
import { describeMachine } from './latencies.js';
import { measureSearch, reportSearch } from './measure-search.js';
import { makeQueries } from './search-queries.js';
import { readWordnet } from './wordnet/read-wordnet.js';

// 500 queries made from WordNet, over whatever DATABASE_URL or DATA_DIR holds: budget p95 ≤ 100 ms.
const QUERIES = 500;

const { pool, embedded } = await openDatabase(readCliConfig());
try {
  const service = new SearchService(new PgSearchReadModel(pool, createDatabase(pool)));
  const caller = { actor: { kind: 'system' }, requestId: 'bench' } as const;
  const { rows } = await pool.query<{ version: string; terms: string; labels: string }>(`
    select current_setting('server_version') as version, (select count(*) from term where removed_at is null) as terms,
           (select count(*) from label) as labels`);
  const measured = await measureSearch(service, caller, makeQueries(await readWordnet(), QUERIES));
  const [data] = rows;
  const lines = [
    describeMachine(),
    `PostgreSQL ${data?.version}, ${data?.terms} terms, ${data?.labels} labels`,
    ...reportSearch(measured),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  await pool.end();
  await embedded?.leave();
}
