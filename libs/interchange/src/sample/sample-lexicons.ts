import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { ChangesService } from '@lexikon/changes/changes.service';
import type { Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { Ids } from '@lexikon/kernel/ids';
import { Transactions } from '@lexikon/kernel/transactions';
import { LexiconCreation } from '@lexikon/lexicons/lexicon-creation';
import { WorkspacesReadModel } from '@lexikon/workspaces/workspaces.read-model';
import { sampleChange, type SampleFile } from './sample-lexicon.js';

/** The same from `src` and from `dist`: both are as deep. */
const FILE = join(import.meta.dirname, '../../sample/artificial-intelligence.json');

/** What a new installation has to show: a lexicon to read, search and try things on. */
@Injectable()
export class SampleLexicons {
  constructor(
    private readonly workspaces: WorkspacesReadModel,
    private readonly lexicons: LexiconCreation,
    private readonly changes: ChangesService,
    private readonly transactions: Transactions,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * To be called when an account was made: the first one finds the sample in its own workspace. Later ones do not, so
   * that whoever has thrown it away is not given it again.
   */
  async welcome(requestId: string): Promise<void> {
    const caller: Caller = { actor: { kind: 'system' }, requestId };
    const workspaces = await this.workspaces.list(caller.actor, { limit: 100, after: null });
    const [first, ...others] = workspaces.filter(({ isPersonal }) => isPersonal);
    if (first && others.length === 0) await this.load(caller, first.id);
  }

  /** Answers the new lexicon's id. */
  async load(caller: Caller, workspaceId: string): Promise<string> {
    // Ours, and held to its shape by a spec.
    const file = JSON.parse(await readFile(FILE, 'utf8')) as SampleFile;
    const settings = { ...file.lexicon, workspaceId, visibility: 'workspace', fourEyes: false } as const;
    const lexicon = await this.transactions.run((tx) => this.lexicons.create(tx, caller, settings, this.clock.now()));
    const { edits, createdIds, aside } = sampleChange(file, lexicon.baseIri, () => this.ids.next());
    const header = { lexiconId: lexicon.id, origin: 'import', reason: null } as const;
    const batches = async function* () {
      yield edits;
    };
    await this.changes.applyBatches(caller, header, batches(), { createdIds, aside });
    return lexicon.id;
  }
}
