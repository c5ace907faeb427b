const SHORTEST = 12;

/** Words that stand in examples for a secret to come. */
const PLACEHOLDERS =
  /change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|it|this)|place[-_ ]?holder|example|your[-_ ]|password|passwd|secret|default|postgres|lexikon|redis|admin|letmein|qwerty|123456|a-long-random|another-long|a-third-long/iu;

/** What makes a secret one that is guessed; null for a good one. `names` stand beside it, such as its user. */
export function findWeakness(secret: string, names: readonly string[] = []): string | null {
  if (PLACEHOLDERS.test(secret)) return 'is a placeholder';
  if (names.includes(secret)) return 'is the name beside it';
  if (secret.length < SHORTEST) return `is shorter than ${SHORTEST} characters`;
  if (new Set(secret).size < SHORTEST / 2) return 'repeats a few characters';
  return null;
}
