import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { LexiconAccess } from '@lexikon/lexicons/lexicon-access';
import type { LexiconScope } from '@lexikon/lexicons/lexicon-scope.read-model';
import type { ImportOptions } from './import.js';
import { ImportNeedsOtherEyesError, ImportNeedsReviewerError } from './import-run.errors.js';

/** Who may import, and as what. A preview shows what is not content yet: it is for those who may edit. */
@Injectable()
export class ImportGate {
  constructor(
    private readonly lexicons: LexiconAccess,
    private readonly access: AccessPolicy,
  ) {}

  require(caller: Caller, lexiconId: string): Promise<LexiconScope> {
    return this.lexicons.require(caller, 'term.edit', lexiconId);
  }

  /**
   * @throws {LexiconArchivedError}
   * @throws {ImportNeedsReviewerError}
   * @throws {ImportNeedsOtherEyesError} where nobody validates their own work.
   */
  async requireImporter(caller: Caller, lexiconId: string, status: ImportOptions['status']): Promise<LexiconScope> {
    const scope = await this.lexicons.requireWritable(caller, 'term.edit', lexiconId);
    if (status !== 'validated') return scope;
    if (!(await this.access.allows(caller.actor, 'term.review', scope))) throw new ImportNeedsReviewerError();
    if (scope.fourEyes) throw new ImportNeedsOtherEyesError();
    return scope;
  }
}
