import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import type { LexiconScope } from '@lexikon/lexicons/lexicon-scope.read-model';
import { listingLanguage } from '@lexikon/terms/listing-language';
import type { LanguageTag } from '@lexikon/terms/term';
import { TermScopeReadModel } from '@lexikon/terms/term-scope.read-model';
import { type RelationPage, RelationsReadModel, type StoredRelation } from './relations.read-model.js';

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
    { actor }: Caller,
    termId: string,
    { language, ...page }: Omit<RelationPage, 'languageKey'> & { readonly language?: LanguageTag | undefined },
  ): ReturnType<RelationsReadModel['list']> {
    const scope = await this.terms.find(termId);
    if (!scope || scope.isRemoved) throw new NotFoundError();
    const { lexicon } = scope;
    await this.access.require(actor, 'term.read', lexicon);
    const languageKey = listingLanguage(language, lexicon);
    return this.relations.list(termId, lexicon.workspaceId, { ...page, languageKey });
  }
}
