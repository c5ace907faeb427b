import { z } from 'zod';
import { PAGE_QUERY, pageOf } from './pages.js';

export const LanguageSchema = z.string().min(1).max(35);
const Name = z.string().trim().min(1).max(250);

export const CreateLexiconBodySchema = z
  .strictObject({
    /** The caller's personal workspace where absent. */
    workspaceId: z.uuid().optional(),
    name: Name,
    description: z.string().trim().max(4_000).nullable().optional(),
    languages: z.array(LanguageSchema).min(1).max(100).default(['en', 'fr']),
    /** One of `languages`; the first where absent. */
    defaultLanguage: LanguageSchema.optional(),
    licence: z.string().trim().max(500).nullable().optional(),
    /** Where the IRIs of new terms begin; `urn:lexikon:<id>:` where absent. */
    baseIri: z.string().trim().min(3).max(500).optional(),
    visibility: z.enum(['workspace', 'public']).default('workspace'),
    fourEyes: z.boolean().default(false),
  })
  .meta({ id: 'CreateLexiconBody' });
export type CreateLexiconBody = z.infer<typeof CreateLexiconBodySchema>;

export const UpdateLexiconBodySchema = z
  .strictObject({
    name: Name.exactOptional(),
    description: z.string().trim().max(4_000).nullable().exactOptional(),
    languages: z.array(LanguageSchema).min(1).max(100).exactOptional(),
    defaultLanguage: LanguageSchema.exactOptional(),
    licence: z.string().trim().max(500).nullable().exactOptional(),
    visibility: z.enum(['workspace', 'public']).exactOptional(),
    fourEyes: z.boolean().exactOptional(),
    archived: z.boolean().exactOptional(),
  })
  .meta({ id: 'UpdateLexiconBody' });
export type UpdateLexiconBody = z.infer<typeof UpdateLexiconBodySchema>;

export const ListLexiconsQuerySchema = z.strictObject({
  workspaceId: z.uuid().optional(),
  /** `removed` lists those within their 30 days' grace, to restore them. */
  state: z.enum(['active', 'archived', 'removed']).default('active'),
  ...PAGE_QUERY,
});
export type ListLexiconsQuery = z.infer<typeof ListLexiconsQuerySchema>;

export const LexiconViewSchema = z
  .object({
    id: z.uuid(),
    workspaceId: z.uuid(),
    workspaceName: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    languages: z.array(z.string()),
    defaultLanguage: z.string(),
    licence: z.string().nullable(),
    baseIri: z.string(),
    visibility: z.enum(['workspace', 'public']),
    fourEyes: z.boolean(),
    termCount: z.int(),
    /** Of the terms: proposed or in review; with a definition in any language; by language of the lexicon, with a preferred label. */
    waitingCount: z.int(),
    definedCount: z.int(),
    preferredCounts: z.record(z.string(), z.int()),
    /** What the caller may do here: the interface shows no button that would be refused. */
    may: z.object({ edit: z.boolean(), review: z.boolean(), manage: z.boolean() }),
    version: z.int().positive(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    archivedAt: z.iso.datetime().nullable(),
    removedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'LexiconView' });
export type LexiconView = z.infer<typeof LexiconViewSchema>;
export const LexiconPageSchema = pageOf(LexiconViewSchema).meta({ id: 'LexiconPage' });
export type LexiconPage = z.infer<typeof LexiconPageSchema>;

/** Right within two seconds of the change that they count. */
export const LexiconStatsViewSchema = z
  .object({
    terms: z.int(),
    relations: z.int(),
    removed: z.int(),
    statuses: z.record(z.string(), z.int()),
    /** By language: how many terms have a preferred label, how many a definition. */
    languages: z.record(z.string(), z.object({ preferred: z.int(), defined: z.int() })),
    /** How many terms have a definition in any language. */
    defined: z.int(),
    /** How many languages have preferred labels, whichever the lexicon names as its own. */
    labelLanguages: z.int(),
    /**
     * By language of the lexicon, then by first letter, in lower case and without accents: how many names begin with
     * it. `#` is for those that begin with no letter. Either is a `prefix` of the list of terms.
     */
    letters: z.record(z.string(), z.record(z.string(), z.int())),
    domains: z.record(z.string(), z.int()),
    countedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'LexiconStatsView' });
export type LexiconStatsView = z.infer<typeof LexiconStatsViewSchema>;

const DomainLabelSchema = z.object({ language: LanguageSchema.nullable(), text: z.string().trim().min(1).max(500) });

export const CreateDomainBodySchema = z
  .strictObject({
    labels: z.array(DomainLabelSchema).min(1).max(100),
    parentId: z.uuid().nullable().default(null),
  })
  .meta({ id: 'CreateDomainBody' });
export type CreateDomainBody = z.infer<typeof CreateDomainBodySchema>;

export const UpdateDomainBodySchema = z
  .strictObject({
    labels: z.array(DomainLabelSchema).min(1).max(100).exactOptional(),
    parentId: z.uuid().nullable().exactOptional(),
    position: z.int().min(0).max(100_000).exactOptional(),
  })
  .meta({ id: 'UpdateDomainBody' });
export type UpdateDomainBody = z.infer<typeof UpdateDomainBodySchema>;

export const DomainViewSchema = z
  .object({
    id: z.uuid(),
    lexiconId: z.uuid(),
    parentId: z.uuid().nullable(),
    iri: z.string(),
    labels: z.array(DomainLabelSchema),
    kind: z.enum(['domain', 'scheme', 'collection', 'ordered_collection']),
    position: z.int(),
    termCount: z.int(),
    version: z.int().positive(),
  })
  .meta({ id: 'DomainView' });
export type DomainView = z.infer<typeof DomainViewSchema>;
export const DomainPageSchema = pageOf(DomainViewSchema).meta({ id: 'DomainPage' });
export type DomainPage = z.infer<typeof DomainPageSchema>;
