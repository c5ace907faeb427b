import type { TestDatabase } from '@lexikon/testing/test-database';

/** For DATABASE_URL: a command opens its database by itself, as configured. */
export function databaseUrlOf({ connectionString, user, database, host }: TestDatabase['connection']): string {
  // A socket has no place before the path of an address.
  const query = new URLSearchParams({ user: String(user), host: String(host) });
  return connectionString ?? `postgres:///${database}?${query.toString()}`;
}
