import type { SignInOptions } from '@lexikon/accounts/sign-in/sign-in.module';
import type { LimitsConfig, NetworkConfig } from '@lexikon/platform/config/network-variables';
import type { Health } from '@lexikon/platform/health/health';

/** What the configuration decides about the API; its own token. */
export abstract class AppSettings {
  /** Whether people sign in with a password of Lexikon itself. */
  abstract readonly localAccounts: boolean;
  /** The address that people open, without a slash at its end. */
  abstract readonly publicUrl: string;
  /** Whether the first account finds a sample lexicon. */
  abstract readonly sample: boolean;
  /** By which providers people sign in, and who may. */
  abstract readonly signIn: SignInOptions;
  abstract readonly network: NetworkConfig;
  abstract readonly limits: LimitsConfig;
  abstract readonly health: Pick<Health, 'report'>;
}
