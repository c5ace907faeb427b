export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  /** As `actorKey` writes it. */
  readonly actor: string;
  /** Of an account that is still there. */
  readonly actorName: string | null;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly subjectName: string | null;
  readonly workspaceId: string | null;
  readonly workspaceName: string | null;
  readonly requestId: string;
  readonly addressPrefix: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface AuditFilter {
  /** An action, `member.added`, or all that begin with a word, `member`. */
  readonly kind?: string | undefined;
  readonly actorId?: string | undefined;
  readonly workspaceId?: string | undefined;
  /** From this moment on, … */
  readonly from?: Date | undefined;
  /** … and before this one. */
  readonly to?: Date | undefined;
}

export interface AuditPage {
  readonly limit: number;
  /** The last one of the page before. */
  readonly after: { readonly at: Date; readonly id: string } | null;
}

/** What has been recorded. Asks nobody whether they may read it: the use case does. */
export abstract class AuditTrailReadModel {
  /** Newest first. */
  abstract list(filter: AuditFilter, page: AuditPage): Promise<readonly AuditRow[]>;
}
