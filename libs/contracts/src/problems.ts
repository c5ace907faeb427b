import { z } from 'zod';

/** What every failed request is answered with (RFC 9457), in the language of Accept-Language. */
export const ProblemViewSchema = z.object({
  /** `urn:lexikon:problem:` and the code. */
  type: z.string(),
  status: z.int(),
  /** Stable: what programs go by. */
  code: z.string(),
  /** The same for every occurrence of the code. */
  title: z.string(),
  /** What happened here, and what to do next. */
  detail: z.string(),
  /** Names the request in the log. */
  requestId: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
});
export type ProblemView = z.infer<typeof ProblemViewSchema>;
