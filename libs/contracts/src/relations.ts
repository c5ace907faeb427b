import { z } from 'zod';
import { PAGE_QUERY, pageOf } from './pages.js';

const Share = z.number().min(0).max(1).nullable();
const Remark = z.string().trim().max(2_000).nullable();

const RELATION_FACTS = {
  strength: Share.optional(),
  confidence: Share.optional(),
  note: Remark.optional(),
  period: Remark.optional(),
  evidence: Remark.optional(),
};

export const RelationBodySchema = z.strictObject({
  /** A type's key, or the key of an inverse: then the relation is stored from the other term. */
  type: z.string().min(1).max(100),
  toId: z.uuid(),
  ...RELATION_FACTS,
});

/**
 * `If-Match` names the version of the term where the relation starts as it is stored: with an inverse's key that is the
 * term of `toId`. It may be left out: a new relation overwrites nothing.
 */
export const CreateRelationBodySchema = z
  .strictObject({
    fromId: z.uuid(),
    type: z.string().min(1).max(100),
    toId: z.uuid(),
    ...RELATION_FACTS,
    reason: z.string().trim().max(500).optional(),
  })
  .meta({ id: 'CreateRelationBody' });
export type CreateRelationBody = z.infer<typeof CreateRelationBodySchema>;

/** `If-Match` names the version of the term where the relation starts before the edit. An inverse's key turns it round, into a relation with another id. */
export const UpdateRelationBodySchema = z
  .strictObject({
    type: z.string().min(1).max(100).exactOptional(),
    strength: Share.exactOptional(),
    confidence: Share.exactOptional(),
    note: Remark.exactOptional(),
    period: Remark.exactOptional(),
    evidence: Remark.exactOptional(),
    reason: z.string().trim().max(500).optional(),
  })
  .meta({ id: 'UpdateRelationBody' });
export type UpdateRelationBody = z.infer<typeof UpdateRelationBodySchema>;

/** Of the term where the relation starts: checked where given, and where that is the term being edited known already. */
const Version = z.int().positive().optional();

/**
 * Edits of a term's relations, as read from that term, that go with its own edit as one change. A relation that starts
 * at the other term, as with an inverse's key, is an edit of that one.
 */
export const RelationEditsBodySchema = z.strictObject({
  add: z.array(RelationBodySchema).max(200).optional(),
  alter: z
    .array(
      z.strictObject({
        id: z.uuid(),
        version: Version,
        /** Absent leaves a fact as it is; the type as read from the term being edited. */
        type: z.string().min(1).max(100).exactOptional(),
        strength: Share.exactOptional(),
        confidence: Share.exactOptional(),
        note: Remark.exactOptional(),
        period: Remark.exactOptional(),
        evidence: Remark.exactOptional(),
      }),
    )
    .max(1_000)
    .optional(),
  remove: z
    .array(z.strictObject({ id: z.uuid(), version: Version }))
    .max(1_000)
    .optional(),
});
export type RelationEditsBody = z.infer<typeof RelationEditsBodySchema>;

/** A relation that is not there yet, to be asked about before it is saved. */
export const CheckRelationQuerySchema = z.strictObject({
  fromId: z.uuid(),
  /** A type's key, or the key of an inverse. */
  type: z.string().min(1).max(100),
  toId: z.uuid(),
});
export type CheckRelationQuery = z.infer<typeof CheckRelationQuerySchema>;

export const RelationCheckViewSchema = z
  .object({
    outcome: z.enum(['ok', 'self', 'exists', 'cycle']),
    /**
     * The terms of the cycle that it would close, the first once more at the end; else empty. In the direction in which
     * relations are stored: each is a narrower (a part, a kind, a predecessor …) of the next.
     */
    path: z.array(z.object({ id: z.uuid(), name: z.string() })),
  })
  .meta({ id: 'RelationCheckView' });
export type RelationCheckView = z.infer<typeof RelationCheckViewSchema>;

export const RelatedTermSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  status: z.string(),
  version: z.int(),
});

/** A relation as seen from one of its terms. */
export const RelationViewSchema = z
  .object({
    id: z.uuid(),
    /** The key of the type as read from this term: an inverse's where the term is where the relation ends. */
    type: z.string(),
    /** `out`: it starts from this term. */
    direction: z.enum(['out', 'in']),
    term: RelatedTermSchema,
    strength: z.number().nullable(),
    confidence: z.number().nullable(),
    note: z.string().nullable(),
    period: z.string().nullable(),
    evidence: z.string().nullable(),
  })
  .meta({ id: 'RelationView' });
export type RelationView = z.infer<typeof RelationViewSchema>;
export const RelationPageSchema = pageOf(RelationViewSchema).meta({ id: 'RelationPage' });
export type RelationPage = z.infer<typeof RelationPageSchema>;
export const ListRelationsQuerySchema = z.strictObject({
  type: z.string().max(100).optional(),
  language: z.string().max(35).optional(),
  ...PAGE_QUERY,
});
export type ListRelationsQuery = z.infer<typeof ListRelationsQuerySchema>;

/** All relations of one type as a term reads it. `nextCursor` goes on in the list of relations of that `type`. */
export const RelationGroupSchema = z
  .object({ type: z.string(), total: z.int().positive(), ...RelationPageSchema.shape })
  .meta({ id: 'RelationGroup' });
export type RelationGroupView = z.infer<typeof RelationGroupSchema>;

/** In the order of the types, each before its inverse. */
export const RelationGroupsViewSchema = z
  .object({ items: z.array(RelationGroupSchema) })
  .meta({ id: 'RelationGroups' });
export type RelationGroupsView = z.infer<typeof RelationGroupsViewSchema>;
export const ListRelationGroupsQuerySchema = z.strictObject({
  language: z.string().max(35).optional(),
  /** How many of each group. */
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ListRelationGroupsQuery = z.infer<typeof ListRelationGroupsQuerySchema>;

/** The stored relation, with the version that the term it starts from has now. */
export const StoredRelationViewSchema = z
  .object({
    id: z.uuid(),
    fromId: z.uuid(),
    type: z.string(),
    toId: z.uuid(),
    strength: z.number().nullable(),
    confidence: z.number().nullable(),
    note: z.string().nullable(),
    period: z.string().nullable(),
    evidence: z.string().nullable(),
    /** Of the term it starts from. */
    version: z.int().positive(),
  })
  .meta({ id: 'StoredRelationView' });
export type StoredRelationView = z.infer<typeof StoredRelationViewSchema>;

const Words = z.object({ en: z.string().trim().min(1).max(100), fr: z.string().trim().min(1).max(100) });
const Key = z.string().regex(/^[a-z][a-z0-9_]{1,60}$/u);

export const CreateRelationTypeBodySchema = z
  .strictObject({
    workspaceId: z.uuid(),
    key: Key,
    inverseKey: Key.nullable().default(null),
    symmetric: z.boolean().default(false),
    transitive: z.boolean().default(false),
    /** Key of the type it refines: of a hierarchy's it is then an edge too. */
    refines: Key.nullable().default(null),
    property: z.string().max(500).nullable().default(null),
    labels: Words,
    inverseLabels: Words.optional(),
  })
  .meta({ id: 'CreateRelationTypeBody' });
export type CreateRelationTypeBody = z.infer<typeof CreateRelationTypeBodySchema>;

export const RelationTypeViewSchema = z
  .object({
    id: z.uuid(),
    workspaceId: z.uuid().nullable(),
    key: z.string(),
    inverseKey: z.string().nullable(),
    symmetric: z.boolean(),
    transitive: z.boolean(),
    refines: z.string().nullable(),
    hierarchy: z.string().nullable(),
    property: z.string().nullable(),
    labels: z.object({ en: z.string(), fr: z.string() }),
    inverseLabels: z.object({ en: z.string(), fr: z.string() }),
  })
  .meta({ id: 'RelationTypeView' });
export type RelationTypeView = z.infer<typeof RelationTypeViewSchema>;
export const RelationTypePageSchema = pageOf(RelationTypeViewSchema).meta({ id: 'RelationTypePage' });
export type RelationTypePage = z.infer<typeof RelationTypePageSchema>;
export const ListRelationTypesQuerySchema = z.strictObject({
  /** The workspace's own types too. Without it, and without a lexicon, the built-in ones alone. */
  workspaceId: z.uuid().optional(),
  /** Those of the lexicon's workspace: for who may read that lexicon only, as everyone may where it is public. */
  lexiconId: z.uuid().optional(),
  ...PAGE_QUERY,
});
export type ListRelationTypesQuery = z.infer<typeof ListRelationTypesQuerySchema>;
