import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Ids } from '@lexikon/kernel/ids';
import { Outbox } from '@lexikon/kernel/outbox';
import { type Tx, Transactions } from '@lexikon/kernel/transactions';
import { LexiconAccess } from '../lexicon-access.js';
import { lexiconChanged } from '../lexicon-event.js';
import type { LexiconScope } from '../lexicon-scope.read-model.js';
import { canonicalLabels, type Domain, type DomainLabel, type DomainPatch, subtreeOf } from './domain.js';
import { DomainRepository } from './domain.repository.js';
import { DomainCycleError, DomainInUseError } from './domains.errors.js';

@Injectable()
export class DomainsService {
  constructor(
    private readonly access: LexiconAccess,
    private readonly transactions: Transactions,
    private readonly domains: DomainRepository,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Behind its siblings. Answers its id. */
  async create(
    caller: Caller,
    lexiconId: string,
    { labels, parentId }: { readonly labels: readonly DomainLabel[]; readonly parentId: string | null },
  ): Promise<string> {
    const id = this.ids.next();
    await this.alter(caller, lexiconId, async (tx, present, { baseIri }) => {
      if (parentId !== null) getDomain(present, parentId);
      const position = Math.max(-1, ...siblingsIn(present, parentId).map((sibling) => sibling.position)) + 1;
      const made = { id, lexiconId, parentId, iri: `${baseIri}${id}`, kind: 'domain', position, version: 1 } as const;
      await this.domains.create(tx, { ...made, labels: canonicalLabels(labels) }, this.clock.now());
    });
    return id;
  }

  /** Renames or moves it. */
  async update(caller: Caller, lexiconId: string, domainId: string, patch: DomainPatch): Promise<void> {
    await this.alter(caller, lexiconId, async (tx, present) => {
      const domain = getDomain(present, domainId);
      const { parentId = domain.parentId, labels = domain.labels } = patch;
      if (parentId !== null) {
        getDomain(present, parentId);
        if (subtreeOf(present, domainId).has(parentId)) throw new DomainCycleError();
      }
      const next = { ...domain, ...patch, parentId, labels: canonicalLabels(labels), version: domain.version + 1 };
      await this.domains.update(tx, next);
    });
  }

  /** With all below it. @throws {DomainInUseError} when terms stand there. */
  async remove(caller: Caller, lexiconId: string, domainId: string): Promise<void> {
    await this.alter(caller, lexiconId, async (tx, present) => {
      const ids = [...subtreeOf(present, getDomain(present, domainId).id)];
      const terms = await this.domains.lockAndCountTerms(tx, lexiconId, ids);
      if (terms > 0) throw new DomainInUseError({ terms });
      await this.domains.remove(tx, ids);
    });
  }

  private async alter(
    caller: Caller,
    lexiconId: string,
    write: (tx: Tx, present: readonly Domain[], scope: LexiconScope) => Promise<void>,
  ): Promise<void> {
    const scope = await this.access.requireWritable(caller, 'term.edit', lexiconId);
    await this.transactions.run(async (tx) => {
      await write(tx, await this.domains.lockAll(tx, lexiconId), scope);
      await this.outbox.append(tx, [lexiconChanged(caller, scope, this.clock.now())]);
    });
  }
}

function getDomain(domains: readonly Domain[], id: string): Domain {
  const domain = domains.find((candidate) => candidate.id === id);
  if (!domain) throw new NotFoundError();
  return domain;
}

function siblingsIn(domains: readonly Domain[], parentId: string | null): readonly Domain[] {
  return domains.filter((domain) => domain.parentId === parentId);
}
