import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { Ids } from '@lexikon/kernel/ids';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Transactions } from '@lexikon/kernel/transactions';
import { LexiconScopeReadModel } from '@lexikon/lexicons/lexicon-scope.read-model';
import { draftRelationType, type NewRelationType, type RelationType } from './relation-type.js';
import { RelationTypeRepository } from './relation-type.repository.js';
import { RelationTypesReadModel } from './relation-types.read-model.js';

@Injectable()
export class RelationTypesService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly lexicons: LexiconScopeReadModel,
    private readonly transactions: Transactions,
    private readonly types: RelationTypeRepository,
    private readonly readModel: RelationTypesReadModel,
    private readonly ids: Ids,
  ) {}

  /** The built-in types are no secret; those of a workspace are for who may read there. */
  async list({ actor }: Caller, workspaceId: string | null): Promise<readonly RelationType[]> {
    if (workspaceId !== null) await this.access.require(actor, 'workspace.read', { workspaceId });
    return this.readModel.list(workspaceId);
  }

  /** For who may read this lexicon only: by a grant that names it, or because it is public. */
  async listOfLexicon({ actor }: Caller, lexiconId: string): Promise<readonly RelationType[]> {
    const lexicon = await this.lexicons.find(lexiconId);
    if (!lexicon || lexicon.isRemoved) throw new NotFoundError();
    await this.access.require(actor, 'lexicon.read', lexicon);
    return this.readModel.list(lexicon.workspaceId);
  }

  /** @throws what `draftRelationType` throws. */
  async create({ actor }: Caller, input: NewRelationType): Promise<RelationType> {
    const { workspaceId } = input;
    await this.access.require(actor, 'workspace.manage', { workspaceId });
    const type = await this.transactions.run(async (tx) => {
      const drafted = draftRelationType(input, await this.types.lockAll(tx, workspaceId), this.ids.next());
      await this.types.create(tx, drafted);
      return drafted;
    });
    this.readModel.forget(workspaceId);
    return type;
  }
}
