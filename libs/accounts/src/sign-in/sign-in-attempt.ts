import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Flow, PROVIDER_IDS } from '../providers/identity-provider.js';

/** Between leaving for the provider and coming back. */
export const ATTEMPT_MS = 600_000;

const [CIPHER, IV_BYTES, TAG_BYTES] = ['aes-256-gcm', 12, 16] as const;

const PurposeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sign-in'), invitation: z.string().nullable() }),
  /** For the account and the session that asked. */
  z.strictObject({ kind: z.literal('link'), accountId: z.string(), sessionId: z.string() }),
  /** By the link that makes the first admin. */
  z.strictObject({ kind: z.literal('setup'), token: z.string() }),
]);
export type AttemptPurpose = z.infer<typeof PurposeSchema>;

const AttemptSchema = z.strictObject({
  provider: z.enum(PROVIDER_IDS),
  /** Random. What the provider is told is derived from it, so that its answer fits this browser's attempt only. */
  secret: z.string(),
  /** Inside the application. */
  returnTo: z.string(),
  /** In milliseconds since 1970. */
  expiresAt: z.number(),
  purpose: PurposeSchema,
});

/**
 * A sign-in that is under way. The browser keeps it, sealed: so beginning one writes nothing, and whoever begins a
 * million fills nothing. Only that it was used is kept on the server.
 */
export type SignInAttempt = z.infer<typeof AttemptSchema>;

export function draftAttempt(input: Omit<SignInAttempt, 'secret' | 'expiresAt'>, at: Date): SignInAttempt {
  return { ...input, secret: randomBytes(32).toString('base64url'), expiresAt: at.getTime() + ATTEMPT_MS };
}

/** One way: nothing that the provider or the address bar shows leads back to the secret, or from one to the other. */
export function flowOf({ secret }: SignInAttempt, redirectUri: string): Flow {
  const derive = (use: string) => createHmac('sha256', secret).update(use).digest('base64url');
  return { state: derive('state'), nonce: derive('nonce'), codeVerifier: derive('code verifier'), redirectUri };
}

/** Neither read nor altered without the key. */
export function sealAttempt(attempt: SignInAttempt, key: Buffer): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv);
  const body = Buffer.concat([cipher.update(JSON.stringify(attempt)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** Null for what was not sealed with this key. */
export function openAttempt(sealed: string, key: Buffer): SignInAttempt | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= IV_BYTES + TAG_BYTES) return null;
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const body = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    return AttemptSchema.parse(JSON.parse(body.toString()));
  } catch {
    return null;
  }
}
