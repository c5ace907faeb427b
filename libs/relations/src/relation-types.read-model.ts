import type { RelationType } from './relation-type.js';

export abstract class RelationTypesReadModel {
  /** The built-in ones, then those of the workspace. May be some seconds old in a process that did not add the type. */
  abstract list(workspaceId: string): Promise<readonly RelationType[]>;
}
