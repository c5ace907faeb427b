import { type RawBuilder, sql } from 'kysely';
import { fold } from '@lexikon/terms/fold';
import type { ItemFilter } from './import-items.read-model.js';

/** Whether applying writes the term of a row `import_item n`, as decided so far. */
export const APPLIES = sql<boolean>`
  case n.outcome
    when 'dropped' then n.decision is not distinct from 'remove'
    when 'conflict' then case when n.decision = 'theirs' then n.theirs_write else n.writes end
    else n.writes and n.decision is distinct from 'ours' end`;

/** Whether the file has its way with it: what a tick beside it says. */
export const TAKEN = sql<boolean>`
  case n.outcome
    when 'dropped' then n.decision is not distinct from 'remove'
    when 'conflict' then n.decision is not distinct from 'theirs'
    else n.decision is distinct from 'ours' end`;

/** Whether what it then takes are the edits with the file's side. */
export const TAKES_THEIRS = sql<boolean>`
  coalesce(n.decision = 'remove' or n.outcome = 'conflict' and n.decision = 'theirs', false)`;

/** The row `import_item_content c` of a row `import_item n`. */
export const WITH_CONTENT = sql`join import_item_content c on c.import_id = n.import_id and c.seq = n.seq`;

/** What applying such a row takes, where it applies. */
export const DECIDED_EDITS = sql`case when ${TAKES_THEIRS} then c.theirs else c.edits end`;

/** Which rows `import_item n` a filter means. */
export function isWanted({ outcome, fields, languages, q, decision, ...flags }: ItemFilter): RawBuilder<boolean> {
  const text = fold(q ?? '');
  const anyOf = (marks: readonly string[]) => sql`n.marks && ${marks}::text[]`;
  const conditions: readonly RawBuilder<unknown>[] = [
    sql`true`,
    ...(outcome ? [sql`n.outcome = ${outcome}`] : []),
    ...(fields?.length ? [anyOf(fields.map((field) => `field:${field}`))] : []),
    ...(languages?.length ? [anyOf(languages.map((language) => `language:${language}`))] : []),
    ...(text ? [sql`position(${text} in n.folded) > 0`] : []),
    ...(decision === 'none' ? [sql`n.decision is null`] : decision ? [sql`n.decision = ${decision}`] : []),
    ...(flags.validated ? [anyOf(['validated'])] : []),
    ...(flags.edited ? [anyOf(['edited'])] : []),
    ...(flags.moved ? [sql`n.moved`] : []),
  ];
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}
