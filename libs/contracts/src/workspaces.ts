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

export const ListWorkspacesQuerySchema = z.strictObject({ ...PAGE_QUERY });
export type ListWorkspacesQuery = z.infer<typeof ListWorkspacesQuerySchema>;

export const WorkspaceViewSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    isPersonal: z.boolean(),
    /** The caller's role in the whole workspace; null where only lexicons are granted. */
    role: RoleSchema.nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'WorkspaceView' });
export type WorkspaceView = z.infer<typeof WorkspaceViewSchema>;
export const WorkspacePageSchema = pageOf(WorkspaceViewSchema).meta({ id: 'WorkspacePage' });
export type WorkspacePage = z.infer<typeof WorkspacePageSchema>;

/** By e-mail, because members know each other by it. A grant may name one lexicon. */
export const AddMemberBodySchema = z
  .strictObject({ email: z.email().max(320), role: RoleSchema, lexiconId: z.uuid().nullable().default(null) })
  .meta({ id: 'AddMemberBody' });
export type AddMemberBody = z.infer<typeof AddMemberBodySchema>;

export const UpdateMemberBodySchema = z.strictObject({ role: RoleSchema }).meta({ id: 'UpdateMemberBody' });
export type UpdateMemberBody = z.infer<typeof UpdateMemberBodySchema>;

export const ListMembersQuerySchema = z.strictObject({ ...PAGE_QUERY });
export type ListMembersQuery = z.infer<typeof ListMembersQuerySchema>;

export const MemberViewSchema = z
  .object({
    /** Of the grant: a person may have several, one for each lexicon. */
    id: z.uuid(),
    userId: z.uuid(),
    email: z.string(),
    name: z.string(),
    role: RoleSchema,
    lexiconId: z.uuid().nullable(),
  })
  .meta({ id: 'MemberView' });
export type MemberView = z.infer<typeof MemberViewSchema>;
export const MemberPageSchema = pageOf(MemberViewSchema).meta({ id: 'MemberPage' });
export type MemberPage = z.infer<typeof MemberPageSchema>;
