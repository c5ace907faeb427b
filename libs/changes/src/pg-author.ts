/**
 * Of a row of `change`: how its author is called now; null for other actors than users, and for accounts that are gone.
 * Only a user has an account; the key of another actor must not be read as an id.
 */
export function authorNameSql(change: string): string {
  return `(select a.name from account a
            where a.id = case when ${change}.author ~ '^user:[0-9a-f-]{36}$' then substr(${change}.author, 6)::uuid end)`;
}
