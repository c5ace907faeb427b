import type { Tx } from '@lexikon/kernel/transactions';

/** Everyone has one workspace to themselves. For the feature that gives a new account its first lexicon. */
export abstract class PersonalWorkspaces {
  /** Answers its id. The person owns it. */
  abstract create(
    tx: Tx,
    owner: { readonly id: string; readonly name: string; readonly createdAt: Date },
  ): Promise<string>;

  abstract find(userId: string): Promise<string | null>;
}
