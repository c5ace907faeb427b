import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import type { LexiconScope } from '@lexikon/lexicons/lexicon-scope.read-model';
import { listingLanguage } from '@lexikon/terms/listing-language';
import type { LanguageTag } from '@lexikon/terms/term';
import { TermScopeReadModel } from '@lexikon/terms/term-scope.read-model';
import {
  type RelationGroup,
  type RelationPage,
  RelationsReadModel,
  type StoredRelation,
} from './relations.read-model.js';

/** Reads only: relations are written with the terms they start from. */
@Injectable()
export class RelationsService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly terms: TermScopeReadModel,
    private readonly relations: RelationsReadModel,
  ) {}

  async get({ actor }: Caller, relationId: string): Promise<{ relation: StoredRelation; lexicon: LexiconScope }> {
    const found = await this.relations.find(relationId);
    if (!found) throw new NotFoundError();
    await this.access.require(actor, 'term.read', found.lexicon);
    return found;
  }

  async list(
    caller: Caller,
    termId: string,
    { language, ...page }: Omit<RelationPage, 'languageKey'> & { readonly language?: LanguageTag | undefined },
  ): ReturnType<RelationsReadModel['list']> {
    const lexicon = await this.lexiconOf(caller, termId);
    const languageKey = listingLanguage(language, lexicon);
    return this.relations.list(termId, lexicon.workspaceId, { ...page, languageKey });
  }

  /** By type, of each the first `limit`: so that a term with hundreds of one type shows the others too. */
  async listGroups(
    caller: Caller,
    termId: string,
    { language, limit }: { readonly language?: LanguageTag | undefined; readonly limit: number },
  ): Promise<readonly RelationGroup[]> {
    const lexicon = await this.lexiconOf(caller, termId);
    const languageKey = listingLanguage(language, lexicon);
    return this.relations.listGroups(termId, lexicon.workspaceId, { languageKey, limit });
  }

  private async lexiconOf({ actor }: Caller, termId: string): Promise<LexiconScope> {
    const scope = await this.terms.find(termId);
    if (!scope || scope.isRemoved) throw new NotFoundError();
    await this.access.require(actor, 'term.read', scope.lexicon);
    return scope.lexicon;
  }
}
