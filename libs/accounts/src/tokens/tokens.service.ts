import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { AuditLog } from '@lexikon/kernel/audit';
import { Clock } from '@lexikon/kernel/clock';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Ids } from '@lexikon/kernel/ids';
import { Transactions } from '@lexikon/kernel/transactions';
import { TOKEN_SCOPES } from '@lexikon/workspaces/role';
import { ownAccountId } from '../account.js';
import { type ApiToken, expiryOf, newApiToken, type NewToken, type TokenOwner } from './token.js';
import { TokenRepository } from './token.repository.js';
import { TokenByTokenError } from './tokens.errors.js';

/** The token itself goes out this once, and is stored nowhere. */
export interface IssuedToken extends ApiToken {
  readonly token: string;
}

type Page = Parameters<TokenRepository['list']>[1];

/** Tokens of one's own, and, where a workspace is named, those of the workspace: for who manages it. */
@Injectable()
export class TokensService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly transactions: Transactions,
    private readonly tokens: TokenRepository,
    private readonly audit: AuditLog,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, workspaceId: string | null, page: Page): Promise<readonly ApiToken[]> {
    return this.tokens.list(await this.ownerOf(caller, workspaceId), page);
  }

  async create(caller: Caller, workspaceId: string | null, input: NewToken): Promise<IssuedToken> {
    const { owner, userId } = await this.changeable(caller, workspaceId);
    const [token, id, createdAt] = [newApiToken(), this.ids.next(), this.clock.now()];
    const scopes = TOKEN_SCOPES.filter((scope) => input.scopes.includes(scope));
    const expiresAt = expiryOf(createdAt, input.expiresInDays);
    const draft = { id, name: input.name, scopes, createdAt, expiresAt, owner, createdById: userId };
    await this.transactions.run(async (tx) => {
      await this.tokens.create(tx, draft, token);
      const details = { scopes: scopes.join(' '), expiresAt: expiresAt.toISOString() };
      const subject = { kind: 'token', id } as const;
      await this.audit.append(tx, caller, { action: 'token.created', subject, ...placeOf(workspaceId), details });
    });
    const made = await this.tokens.find(owner, id);
    if (!made) throw new NotFoundError();
    return { ...made, token };
  }

  async revoke(caller: Caller, workspaceId: string | null, tokenId: string): Promise<void> {
    const { owner } = await this.changeable(caller, workspaceId);
    await this.transactions.run(async (tx) => {
      if (!(await this.tokens.remove(tx, owner, tokenId))) throw new NotFoundError();
      const subject = { kind: 'token', id: tokenId } as const;
      await this.audit.append(tx, caller, { action: 'token.revoked', subject, ...placeOf(workspaceId) });
    });
  }

  private async ownerOf(caller: Caller, workspaceId: string | null): Promise<TokenOwner> {
    if (workspaceId === null) return { userId: ownAccountId(caller) };
    await this.access.require(caller.actor, 'workspace.manage', { workspaceId });
    return { workspaceId };
  }

  /** @throws {TokenByTokenError} What one token leaks must not live on in another. */
  private async changeable(caller: Caller, workspaceId: string | null) {
    if (caller.actor.kind === 'token') throw new TokenByTokenError();
    return { owner: await this.ownerOf(caller, workspaceId), userId: ownAccountId(caller) };
  }
}

/** Who manages the workspace may read what is recorded of it. */
function placeOf(workspaceId: string | null): { readonly workspaceId?: string } {
  return workspaceId === null ? {} : { workspaceId };
}
