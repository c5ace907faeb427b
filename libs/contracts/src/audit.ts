import { z } from 'zod';
import { PAGE_QUERY, pageOf } from './pages.js';

const FILTER = {
  /** An action, `member.added`, or all that begin with a word, `member`. */
  kind: z
    .string()
    .max(100)
    .regex(/^[a-z-]+(?:\.[a-z-]+)?$/u)
    .optional(),
  /** The account that did it. */
  actor: z.uuid().optional(),
  /** From this moment on, … */
  from: z.iso.datetime().optional(),
  /** … and before this one. */
  to: z.iso.datetime().optional(),
};
const FORMAT = { format: z.enum(['ndjson', 'csv']).default('ndjson') };
const WORKSPACE = { workspace: z.uuid().optional() };

export const ListAuditQuerySchema = z.strictObject({ ...FILTER, ...WORKSPACE, ...PAGE_QUERY });
export type ListAuditQuery = z.infer<typeof ListAuditQuerySchema>;
export const ExportAuditQuerySchema = z.strictObject({ ...FILTER, ...WORKSPACE, ...FORMAT });
export type ExportAuditQuery = z.infer<typeof ExportAuditQuerySchema>;

export const ListWorkspaceAuditQuerySchema = z.strictObject({ ...FILTER, ...PAGE_QUERY });
export type ListWorkspaceAuditQuery = z.infer<typeof ListWorkspaceAuditQuerySchema>;
export const ExportWorkspaceAuditQuerySchema = z.strictObject({ ...FILTER, ...FORMAT });
export type ExportWorkspaceAuditQuery = z.infer<typeof ExportWorkspaceAuditQuerySchema>;

export const AuditEntryViewSchema = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    action: z.string(),
    /** `name` is null where there is no such account any more, or it was none. */
    actor: z.object({
      kind: z.enum(['anonymous', 'user', 'token', 'system']),
      id: z.uuid().nullable(),
      name: z.string().nullable(),
    }),
    /** What it was done to. */
    subject: z.object({ kind: z.string(), id: z.uuid(), name: z.string().nullable() }).nullable(),
    workspace: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable(),
    requestId: z.string(),
    /** The network that it came from, as `203.0.113.0/24`. Null in the record of one workspace. */
    addressPrefix: z.string().nullable(),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditEntryView' });
export type AuditEntryView = z.infer<typeof AuditEntryViewSchema>;
export const AuditPageSchema = pageOf(AuditEntryViewSchema).meta({ id: 'AuditPage' });
export type AuditPage = z.infer<typeof AuditPageSchema>;
