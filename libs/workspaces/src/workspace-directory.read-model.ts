export interface DirectoryWorkspaceRow {
  readonly id: string;
  readonly name: string;
  readonly isPersonal: boolean;
  /** By name, a few of them. */
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  readonly members: number;
  readonly lexicons: number;
  /** Right within two seconds. */
  readonly terms: number;
  readonly createdAt: Date;
  readonly removedAt: Date | null;
}

export interface WorkspaceFilter {
  /** Part of the name. */
  readonly q?: string | undefined;
  readonly isRemoved?: boolean | undefined;
}

/** All workspaces of the installation. Asks nobody whether they may see them: the use case does. */
export abstract class WorkspaceDirectoryReadModel {
  /** By name. */
  abstract list(
    filter: WorkspaceFilter,
    page: { readonly limit: number; readonly after: { readonly name: string; readonly id: string } | null },
  ): Promise<readonly DirectoryWorkspaceRow[]>;
}
