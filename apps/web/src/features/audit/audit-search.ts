import { z } from 'zod';
import { optionalFilter } from '../../lib/optional-filter.js';

const DaySchema = z.iso.date();

/** What of the record is shown. Days are the reader's own, the last one included. */
export const AuditSearchSchema = z.object({
  kind: optionalFilter(z.string().regex(/^[a-z-]+(?:\.[a-z-]+)?$/u)),
  actor: optionalFilter(z.uuid()),
  from: optionalFilter(DaySchema),
  to: optionalFilter(DaySchema),
});
export type AuditSearch = z.infer<typeof AuditSearchSchema>;

/** As the API takes it: moments. */
export function momentsOf({ kind, actor, from, to }: AuditSearch) {
  return {
    kind,
    actor,
    from: from === undefined ? undefined : new Date(`${from}T00:00:00`).toISOString(),
    to: to === undefined ? undefined : dayAfter(to),
  };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + 1);
  return date.toISOString();
}
