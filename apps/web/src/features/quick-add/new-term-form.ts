import { LevelSchema } from '@lexikon/contracts/sheets';
import type { CreateTermBody } from '@lexikon/contracts/terms';
import { z } from 'zod';

const NewTermSchema = z.object({
  term: z.string().trim().min(1).max(500),
  definition: z.string().trim().max(100_000),
  /** The name of one that is there, or of one to make. */
  domain: z.string().trim().max(500),
  level: LevelSchema.or(z.literal('')),
  language: z.string(),
});
export type NewTerm = z.infer<typeof NewTermSchema>;

type Fault = 'required' | 'too-long';

/** What is sent: what was left empty is left out. Else what is wrong, by field. */
export function bodyOf(
  form: NewTerm,
  lexiconId: string,
): { readonly body: CreateTermBody } | { readonly faults: Readonly<Partial<Record<keyof NewTerm, Fault>>> } {
  const parsed = NewTermSchema.safeParse(form);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, code }) => [
      String(path[0]),
      code === 'too_big' ? 'too-long' : 'required',
    ]);
    return { faults: Object.fromEntries(faults) as Partial<Record<keyof NewTerm, Fault>> };
  }
  const { term, definition, domain, level, language } = parsed.data;
  return {
    body: {
      term,
      language,
      lexiconId,
      ...(definition ? { definition } : {}),
      ...(domain ? { domain } : {}),
      ...(level ? { level } : {}),
    },
  };
}
