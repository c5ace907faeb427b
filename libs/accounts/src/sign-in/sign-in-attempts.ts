import { Injectable } from '@nestjs/common';
import { Clock } from '@lexikon/kernel/clock';
import type { ProviderId, ProviderProfile } from '../providers/identity-provider.js';
import { IdentityProviders } from '../providers/identity-providers.js';
import { draftAttempt, flowOf, openAttempt, sealAttempt, type SignInAttempt } from './sign-in-attempt.js';
import { SignInInterruptedError } from './sign-in.errors.js';
import { SignInSettings } from './sign-in-settings.js';
import { SpentAttemptRepository } from './spent-attempt.repository.js';

/** What a browser is sent away with. */
export interface Departure {
  /** At the provider. */
  readonly url: string;
  /** For the browser to keep until it comes back. */
  readonly sealed: string;
}

/** Sends browsers to a provider, and finds out who has come back. */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly providers: IdentityProviders,
    private readonly spent: SpentAttemptRepository,
    private readonly settings: SignInSettings,
    private readonly clock: Clock,
  ) {}

  /** Writes nothing. */
  async begin(
    input: Pick<SignInAttempt, 'provider' | 'returnTo' | 'purpose'>,
    { asksAgain }: { readonly asksAgain: boolean },
  ): Promise<Departure> {
    const provider = this.providers.get(input.provider);
    const attempt = draftAttempt(input, this.clock.now());
    const url = await provider.authorizationUrl(flowOf(attempt, this.callbackOf(input.provider)), { asksAgain });
    return { url: url.href, sealed: sealAttempt(attempt, provider.sealingKey) };
  }

  /** Null for a browser that has not left for this provider, or too long ago. */
  open(providerId: ProviderId, sealed: string | null): SignInAttempt | null {
    if (sealed === null) return null;
    const attempt = openAttempt(sealed, this.providers.get(providerId).sealingKey);
    return attempt?.provider === providerId && attempt.expiresAt > this.clock.now().getTime() ? attempt : null;
  }

  /**
   * Who has come back. Uses the attempt up, whatever comes of it.
   *
   * @param query of the address that the browser has come back to, as it was.
   */
  async identify(attempt: SignInAttempt, query: string): Promise<ProviderProfile> {
    const redirectUri = this.callbackOf(attempt.provider);
    const callback = new URL(redirectUri);
    callback.search = query;
    const flow = flowOf(attempt, redirectUri);
    // Before the attempt is used up: another site may send this browser here with a state of its own making.
    if (callback.searchParams.get('state') !== flow.state) throw new SignInInterruptedError();
    const times = { at: this.clock.now(), expiresAt: new Date(attempt.expiresAt) };
    if (!(await this.spent.spend(attempt.secret, times))) throw new SignInInterruptedError();
    return this.providers.get(attempt.provider).identify(callback, flow);
  }

  private callbackOf(providerId: ProviderId): string {
    return `${this.settings.publicUrl}/api/auth/${providerId}/callback`;
  }
}
