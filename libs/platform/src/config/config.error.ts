export interface ConfigFault {
  readonly variable: string;
  /** What is wrong and what to do, in one or two sentences. Never the value: it may be a secret. */
  readonly advice: string;
}

/** Lexikon was given a configuration that it does not start with. The message is for whoever started it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly ConfigFault[]) {
    const lines = faults.map(({ variable, advice }) => `  ${variable}: ${advice}`);
    const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
    super(`The configuration has ${count}.\n${lines.join('\n')}\nAll variables are explained in .env.example.`);
  }
}
