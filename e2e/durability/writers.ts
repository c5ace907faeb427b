import { setTimeout as sleep } from 'node:timers/promises';

/** What the server has said to have written. */
export interface Acknowledged {
  readonly termId: string;
  readonly version: number;
  /** Its definition, which no other write has. */
  readonly mark: string;
}

/** Clients that create and edit terms, each its own, and go on whatever happens to the server. */
export class Writers {
  readonly acknowledged: Acknowledged[] = [];
  /** The marks of writes that were begun and never answered with success. */
  readonly unanswered: string[] = [];
  private begun = 0;

  constructor(
    private readonly origin: string,
    private readonly token: string,
  ) {}

  async run(clients: number, writes: number): Promise<void> {
    await Promise.all(
      Array.from({ length: clients }, async () => {
        let last: Acknowledged | null = null;
        while (this.acknowledged.length < writes) last = await this.write(last);
      }),
    );
  }

  /** Edits the last term once or twice, then creates the next. */
  private async write(last: Acknowledged | null): Promise<Acknowledged | null> {
    const mark = `write ${(this.begun += 1)}`;
    try {
      const written =
        last && last.version < 3
          ? await this.ask('PATCH', `/api/terms/${last.termId}`, { definition: mark }, last.version)
          : await this.ask('POST', '/api/terms', { term: `Term ${this.begun}`, definition: mark });
      const done = { termId: written.id, version: written.version, mark };
      this.acknowledged.push(done);
      return done;
    } catch {
      this.unanswered.push(mark);
      await sleep(50);
      // Whether it was written is not known: what is known is begun anew.
      return null;
    }
  }

  private async ask(method: string, path: string, body: object, version?: number) {
    const response = await fetch(`${this.origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        'content-type': 'application/json',
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${response.status}`);
    return (await response.json()) as { id: string; version: number };
  }
}
