import { setTimeout as sleep } from 'node:timers/promises';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ChangesModule } from '@lexikon/changes/changes.module';
import { ChangesService } from '@lexikon/changes/changes.service';
import { Ids } from '@lexikon/kernel/ids';
import { readCliConfig } from '@lexikon/platform/config/config';
import { openDatabase } from '@lexikon/platform/open-database';
import { PlatformModule } from '@lexikon/platform/platform.module';
import { WorkspacesModule } from '@lexikon/workspaces/workspaces.module';
import { readWordnet } from './read-wordnet.js';
import { wordnetEdits } from './wordnet-edits.js';
import { relationsOf } from './wordnet-relations.js';

@Module({ imports: [WorkspacesModule, ChangesModule] })
class LoadModule {
  static on(platform: DynamicModule): DynamicModule {
    return { module: LoadModule, imports: [platform] };
  }
}

export interface LoadResult {
  readonly terms: number;
  readonly relations: number;
  readonly seconds: number;
  /** Resident memory of this process at its highest, in MB. */
  readonly peakMb: number;
}

/** WordNet into a lexicon that is there, by the one writer, as a change of origin `import`. */
export async function loadWordnet(lexiconId: string): Promise<LoadResult> {
  const { pool } = await openDatabase(readCliConfig());
  const app = await NestFactory.createApplicationContext(LoadModule.on(PlatformModule.forPool(pool)), {
    logger: false,
    abortOnError: false,
  });
  try {
    const startedAt = performance.now();
    const [changes, ids] = [app.get(ChangesService), app.get(Ids)];
    const synsets = await readWordnet();
    const { relations } = relationsOf(synsets);
    const termIds = new Map(synsets.map(({ key }) => [key, ids.next()]));
    const { created } = await changes.applyBatches(
      { actor: { kind: 'system' }, requestId: ids.next() },
      { lexiconId, origin: 'import', reason: 'WordNet 3.1' },
      wordnetEdits(synsets, relations, termIds, () => ids.next()),
      {
        createdIds: new Set(termIds.values()),
        onProgress: async (done) => {
          if (process.stderr.isTTY) process.stderr.write(`\r${done} edits`);
          // Lets the timers of this process breathe.
          await sleep(0);
        },
      },
    );
    return {
      terms: created,
      relations: relations.length,
      seconds: (performance.now() - startedAt) / 1_000,
      peakMb: Math.round(process.resourceUsage().maxRSS / 1_024),
    };
  } finally {
    await app.close();
  }
}

// As a process of its own: its memory is that of the import alone.
if (process.argv[1] === import.meta.filename) {
  const result = await loadWordnet(process.argv[2] ?? '');
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
