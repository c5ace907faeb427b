import type { Pool } from 'pg';

/** Every row of every table, as text: `bytea` comes as hexadecimal digits. */
export async function dumpOf(pool: Pool): Promise<ReadonlyMap<string, string>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
  );
  const dump = new Map<string, string>();
  for (const { name } of tables) {
    const { rows } = await pool.query<{ row: string }>(`select t::text as row from ${name} t`);
    dump.set(name, rows.map(({ row }) => row).join('\n'));
  }
  return dump;
}

/** Everything that leads back to the secret without guessing: it, as other signs, and within something encoded. */
export function tracesOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  // What a token of ours is made of. Of another text it is noise, and found nowhere.
  const meant = Buffer.from(secret, 'base64url');
  const hexadecimal = [bytes, meant].map((each) => each.toString('hex'));
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    [...secret].reverse().join(''),
    ...hexadecimal,
    ...hexadecimal.map((each) => each.toUpperCase()),
    ...encodedWithin(bytes, 'base64'),
    ...encodedWithin(bytes, 'base64url'),
    meant.toString('base64').replace(/=+$/u, ''),
  ];
}

/** As it reads wherever in an encoded text it stands: the signs at its edges depend on what is beside it. */
function encodedWithin(bytes: Buffer, encoding: 'base64' | 'base64url'): readonly string[] {
  return [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString(encoding)
      .replace(/=+$/u, '');
    return text.slice(offset === 0 ? 0 : 4, -1 - ((bytes.length + offset) % 3));
  });
}
