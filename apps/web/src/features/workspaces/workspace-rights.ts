import type { MemberView, WorkspaceView } from '@lexikon/contracts/workspaces';

export type Role = MemberView['grants'][number]['role'];

/** From the most to the least. */
export const ROLES: readonly Role[] = ['owner', 'admin', 'reviewer', 'editor', 'reader'];

/** Who owns a lexicon owns its workspace: in one lexicon alone nobody is an owner. */
export const LEXICON_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'owner');

type HasRole = Pick<WorkspaceView, 'role'>;

export const mayManage = ({ role }: HasRole): boolean => role === 'owner' || role === 'admin';

export const mayOwn = ({ role }: HasRole): boolean => role === 'owner';

/** Ownership is given and taken by owners only. */
export const rolesToGive = (workspace: HasRole): readonly Role[] => (mayOwn(workspace) ? ROLES : LEXICON_ROLES);

export const mayCreateLexicons = ({ role }: HasRole): boolean => role !== null && role !== 'reader';
