import { z } from 'zod';

export const LivenessViewSchema = z.object({ status: z.literal('ok') }).meta({ id: 'LivenessView' });
export type LivenessView = z.infer<typeof LivenessViewSchema>;

const HealthCheckSchema = z.object({
  status: z.enum(['ok', 'failed']),
  ms: z.int(),
  /** Why it failed. */
  reason: z.string().optional(),
  details: z.record(z.string(), z.unknown()).optional(),
});

export const HealthViewSchema = z
  .object({
    /** `down` where something vital fails, `degraded` where anything else does. */
    status: z.enum(['ok', 'degraded', 'down']),
    version: z.string(),
    checks: z.record(z.string(), HealthCheckSchema),
  })
  .meta({ id: 'HealthView' });
export type HealthView = z.infer<typeof HealthViewSchema>;
