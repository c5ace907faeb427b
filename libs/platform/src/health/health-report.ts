const TIMEOUT_MS = 3_000;

/** One thing that Lexikon depends on. */
export interface Probe {
  readonly name: string;
  /** Without it nothing works. Without any other, something is late or missing. */
  readonly isVital: boolean;
  /** Resolves, with what is worth knowing, when all is well. Throws with the reason when it is not. */
  check(): Promise<Readonly<Record<string, unknown>>>;
}

export interface HealthReport {
  /** `down` where something vital fails, `degraded` where anything else does. */
  readonly status: 'ok' | 'degraded' | 'down';
  readonly checks: Readonly<Record<string, HealthCheck>>;
}

export interface HealthCheck {
  readonly status: 'ok' | 'failed';
  readonly ms: number;
  /** Why it failed. Says nothing secret: whoever reaches the port may read it. */
  readonly reason?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Asks all at once, each for as long as `timeoutMs`. */
export async function reportHealth(probes: readonly Probe[], timeoutMs = TIMEOUT_MS): Promise<HealthReport> {
  const checks = await Promise.all(
    probes.map(async (probe) => ({ probe, check: await checkInTime(probe, timeoutMs) })),
  );
  const failed = checks.filter(({ check }) => check.status === 'failed');
  const isDown = failed.some(({ probe }) => probe.isVital);
  return {
    status: isDown ? 'down' : failed.length > 0 ? 'degraded' : 'ok',
    checks: Object.fromEntries(checks.map(({ probe, check }) => [probe.name, check])),
  };
}

async function checkInTime(probe: Probe, timeoutMs: number): Promise<HealthCheck> {
  const startedAt = performance.now();
  const since = () => Math.round(performance.now() - startedAt);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    const details = await Promise.race([probe.check(), late]);
    return { status: 'ok', ms: since(), details };
  } catch (error) {
    return { status: 'failed', ms: since(), reason: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
