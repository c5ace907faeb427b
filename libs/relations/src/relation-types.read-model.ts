import type { RelationType } from './relation-type.js';

export abstract class RelationTypesReadModel {
  /**
   * The built-in ones, then those of the workspace; without one the built-in ones alone. May be some seconds old in a
   * process that did not add the type.
   */
  abstract list(workspaceId: string | null): Promise<readonly RelationType[]>;

  /** To be called after one was added: the next `list` of this process has it. */
  abstract forget(workspaceId: string): void;
}
