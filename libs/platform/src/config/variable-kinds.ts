import { z } from 'zod';
import { findWeakness } from './secret-strength.js';

const HIGHEST_PORT = 65_535;

export function port() {
  return wholeNumber(0, HIGHEST_PORT);
}

export function wholeNumber(least: number, most: number) {
  const advice = `Give a number from ${least} to ${most}.`;
  return z
    .string()
    .regex(/^\d{1,15}$/u, { error: advice })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error: advice });
}

export function onOrOff() {
  return z
    .enum(['on', 'off', 'true', 'false', '1', '0'], { error: 'Use on or off.' })
    .transform((word) => ['on', 'true', '1'].includes(word));
}

export function secretUrl(protocols: readonly string[], isProduction: boolean) {
  return z.string().check(({ value, issues }) => {
    const message = findUrlFault(value, protocols, isProduction);
    // `input` is left out of what is printed: it holds the password.
    if (message) issues.push({ code: 'custom', message, input: value });
  });
}

function findUrlFault(value: string, protocols: readonly string[], isProduction: boolean): string | null {
  const url = URL.parse(value);
  const password = decode(url?.password ?? '');
  if (!url || !protocols.includes(url.protocol) || password === null) {
    return (
      `This is no address of the kind ${protocols[0]}//user:password@host:port. ` +
      'In a password, write % as %25, @ as %40 and / as %2F.'
    );
  }
  if (!isProduction || !password) return null;
  const weakness = findWeakness(password, [url.username, url.pathname.slice(1)]);
  return weakness && `Its password ${weakness}. Set one of 16 random characters or more: openssl rand -hex 24`;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The address of somebody else's service: secrets are sent there. */
export function serviceUrl(example: string) {
  const error = `Give an address that begins with https, e.g. ${example}. Plain http is for localhost.`;
  return z.string().refine(
    (text) => {
      const url = URL.parse(text);
      return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal(url.hostname));
    },
    { error },
  );
}

/** Lower case, without spaces; none where the variable is absent. */
export function commaList(pattern: RegExp, what: string) {
  return z
    .string()
    .default('')
    .transform((text) =>
      text
        .toLowerCase()
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    )
    .refine((entries) => entries.every((entry) => pattern.test(entry)), { error: `Give ${what}.` });
}

export function secret(isProduction: boolean) {
  return z.string().check(({ value, issues }) => {
    const weakness = isProduction ? findWeakness(value) : null;
    if (weakness)
      issues.push({ code: 'custom', message: `It ${weakness}. Copy the one that the provider made.`, input: value });
  });
}

/** This machine: what is sent there crosses no network. */
export function isLocal(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u.test(hostname);
}
