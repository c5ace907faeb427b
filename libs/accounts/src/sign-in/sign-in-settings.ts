import type { AdmissionSettings } from './admission.js';

/** What the configuration decides about signing in by a provider; its own token. */
export abstract class SignInSettings {
  /** The address that people open, without a slash at its end: providers send the browser back to it. */
  abstract readonly publicUrl: string;
  /** Whether an address that both sides have verified leads to the account that has it. */
  abstract readonly linkByEmail: boolean;
  abstract readonly admission: AdmissionSettings;
}
