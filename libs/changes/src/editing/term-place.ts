import { LexiconArchivedError } from '@lexikon/lexicons/lexicons.errors';
import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Transactions } from '@lexikon/kernel/transactions';
import { DomainNames } from '@lexikon/lexicons/domains/domain-names';
import { type LexiconScope, LexiconScopeReadModel } from '@lexikon/lexicons/lexicon-scope.read-model';
import { PersonalLexiconReadModel } from '@lexikon/lexicons/personal-lexicon.read-model';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** Where a new term goes. */
@Injectable()
export class TermPlace {
  constructor(
    private readonly access: AccessPolicy,
    private readonly lexicons: LexiconScopeReadModel,
    private readonly personal: PersonalLexiconReadModel,
    private readonly domains: DomainNames,
    private readonly transactions: Transactions,
  ) {}

  /**
   * The lexicon that is named, else the caller's own first one.
   *
   * @throws {LexiconArchivedError}
   */
  async getLexicon({ actor }: Caller, lexiconId: string | undefined): Promise<LexiconScope> {
    const id = lexiconId ?? ('userId' in actor ? await this.personal.find(actor.userId) : null);
    const lexicon = id === null ? null : await this.lexicons.find(id);
    if (!lexicon || lexicon.isRemoved) throw new NotFoundError();
    await this.access.require(actor, 'term.edit', lexicon);
    if (lexicon.isArchived) throw new LexiconArchivedError();
    return lexicon;
  }

  /** @param domain an id, or a name: a domain with an unknown name is made. Only for who may edit, which is asked before. */
  async ensureDomain({ lexiconId, baseIri }: LexiconScope, domain: string, language: string): Promise<string> {
    if (UUID.test(domain)) return domain.toLowerCase();
    const { id } = await this.transactions.run((tx) =>
      this.domains.ensure(tx, { lexiconId, baseIri, name: domain, language }),
    );
    return id;
  }
}
