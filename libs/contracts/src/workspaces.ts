import { z } from 'zod';
import { PAGE_QUERY, pageOf } from './pages.js';

export const RoleSchema = z.enum(['owner', 'admin', 'reviewer', 'editor', 'reader']);

export const CreateWorkspaceBodySchema = z
  .strictObject({ name: z.string().trim().min(1).max(250) })
  .meta({ id: 'CreateWorkspaceBody' });
export type CreateWorkspaceBody = z.infer<typeof CreateWorkspaceBodySchema>;

export const UpdateWorkspaceBodySchema = z
  .strictObject({ name: z.string().trim().min(1).max(250) })
  .meta({ id: 'UpdateWorkspaceBody' });
export type UpdateWorkspaceBody = z.infer<typeof UpdateWorkspaceBodySchema>;

export const ListWorkspacesQuerySchema = z.strictObject({
  /** `removed` lists those within their 30 days' grace, to those who owned them. */
  state: z.enum(['active', 'removed']).default('active'),
  ...PAGE_QUERY,
});
export type ListWorkspacesQuery = z.infer<typeof ListWorkspacesQuerySchema>;

export const WorkspaceViewSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    isPersonal: z.boolean(),
    /** The caller's role in the whole workspace; null where only lexicons are granted. */
    role: RoleSchema.nullable(),
    createdAt: z.iso.datetime(),
    /** Within its 30 days' grace. */
    removedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'WorkspaceView' });
export type WorkspaceView = z.infer<typeof WorkspaceViewSchema>;
export const WorkspacePageSchema = pageOf(WorkspaceViewSchema).meta({ id: 'WorkspacePage' });
export type WorkspacePage = z.infer<typeof WorkspacePageSchema>;

/** To whom the ownership goes: a member. The caller stays, as an admin. */
export const TransferWorkspaceBodySchema = z.strictObject({ userId: z.uuid() }).meta({ id: 'TransferWorkspaceBody' });
export type TransferWorkspaceBody = z.infer<typeof TransferWorkspaceBodySchema>;

/**
 * A role for a member, by their id, or for anybody who has shown that an address is theirs, by that address. Who is
 * neither is invited. A grant may name one lexicon.
 */
export const AddMemberBodySchema = z
  .strictObject({
    userId: z.uuid().optional(),
    email: z.email().max(320).optional(),
    role: RoleSchema,
    lexiconId: z.uuid().nullable().default(null),
  })
  .refine(({ userId, email }) => (userId === undefined) !== (email === undefined), { path: ['email'] })
  .meta({ id: 'AddMemberBody' });
export type AddMemberBody = z.infer<typeof AddMemberBodySchema>;

export const UpdateMemberBodySchema = z.strictObject({ role: RoleSchema }).meta({ id: 'UpdateMemberBody' });
export type UpdateMemberBody = z.infer<typeof UpdateMemberBodySchema>;

export const ListMembersQuerySchema = z.strictObject({ ...PAGE_QUERY });
export type ListMembersQuery = z.infer<typeof ListMembersQuerySchema>;

/** One role of one person. */
export const GrantViewSchema = z
  .object({
    id: z.uuid(),
    userId: z.uuid(),
    email: z.string(),
    name: z.string(),
    role: RoleSchema,
    /** Null for the whole workspace. */
    lexiconId: z.uuid().nullable(),
  })
  .meta({ id: 'GrantView' });
export type GrantView = z.infer<typeof GrantViewSchema>;

/** A person with all their roles. */
export const MemberViewSchema = z
  .object({
    userId: z.uuid(),
    email: z.string(),
    name: z.string(),
    /** The account is turned away at present. */
    isDisabled: z.boolean(),
    /** In the whole workspace; null where only lexicons are granted. */
    role: RoleSchema.nullable(),
    /** That of the whole workspace first. */
    grants: z.array(
      z.object({
        id: z.uuid(),
        role: RoleSchema,
        lexiconId: z.uuid().nullable(),
        lexiconName: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'MemberView' });
export type MemberView = z.infer<typeof MemberViewSchema>;
export const MemberPageSchema = pageOf(MemberViewSchema).meta({ id: 'MemberPage' });
export type MemberPage = z.infer<typeof MemberPageSchema>;
