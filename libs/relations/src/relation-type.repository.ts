import type { Tx } from '@lexikon/kernel/transactions';
import type { RelationType } from './relation-type.js';

export abstract class RelationTypeRepository {
  /**
   * The built-in types and those of the workspace, locked against another's adding until the end of `tx`: that a key is
   * free of keys *and* inverse keys is more than a unique index can say.
   */
  abstract lockAll(tx: Tx, workspaceId: string): Promise<readonly RelationType[]>;

  /** Behind those that are there. @throws {RelationTypeKeyTakenError} */
  abstract create(tx: Tx, type: RelationType): Promise<void>;
}
