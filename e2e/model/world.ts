import type { ContentView } from '@lexikon/contracts/changes';
import type { TestApp } from '../../apps/api/src/testing/test-app.js';
import { settle } from './content.js';
import type { LexiconModel, Person, Verdict } from './lexicon-model.js';
import type { Random } from './random.js';

export interface Member extends Person {
  readonly email: string;
  readonly headers: { readonly authorization: string };
}

export interface Answer {
  readonly status: number;
  // What the product says of itself is what is tested.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

interface Asked {
  readonly body?: object | undefined;
  readonly version?: number | null | undefined;
}

/** The product and its model, side by side. */
export class World {
  readonly counts = new Map<string, number>();
  /** The last that was asked to change something, and the answer: what to look at first when the two disagree. */
  lastAct = '';

  constructor(
    readonly random: Random,
    readonly model: LexiconModel,
    readonly test: TestApp,
    readonly place: { readonly origin: string; readonly lexiconId: string; readonly baseIri: string },
    readonly members: readonly Member[],
  ) {}

  someone(): Member {
    return this.random.pick(this.members);
  }

  async ask(member: Member, method: string, path: string, { body, version }: Asked = {}): Promise<Answer> {
    const response = await fetch(`${this.place.origin}${path}`, {
      method,
      headers: {
        ...member.headers,
        ...(body && { 'content-type': 'application/json' }),
        ...(version && { 'if-match': `"${version}"` }),
      },
      body: body ? JSON.stringify(body) : null,
    });
    const answer: Answer = { status: response.status, body: JSON.parse(await response.text()) };
    if (method !== 'GET') {
      const asked = `${member.author} ${method} ${path} If-Match ${version ?? 'none'} ${JSON.stringify(body)}`;
      this.lastAct = `${asked}\n→ ${answer.status} ${JSON.stringify(answer.body)}`;
    }
    return answer;
  }

  /** Holds what the product answered against what the model expected, and the terms it wrote against the model's. */
  async judge(answer: Answer, verdict: Verdict, what: string, isOrdered = true): Promise<void> {
    this.count(what, verdict);
    if (verdict.kind === 'refused') {
      const refusals = answer.body.details?.refusals as readonly { reasons: string[] }[] | undefined;
      const reasons = [...new Set(refusals?.flatMap((refusal) => refusal.reasons))].sort();
      expect({ status: answer.status, code: answer.body.code, reasons }).toEqual({
        status: 422,
        code: 'change.refused',
        reasons: verdict.reasons,
      });
      return;
    }
    if (verdict.kind === 'stale') {
      expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'change.stale' });
      const conflicts = answer.body.details.conflicts as readonly { termId: string; presentVersion: number }[];
      const shown = Object.fromEntries(conflicts.map(({ termId, presentVersion }) => [termId, presentVersion]));
      expect(shown).toEqual(Object.fromEntries(verdict.termIds.map((id) => [id, this.model.get(id).version])));
      return;
    }
    if (answer.status > 201) throw new Error(`Refused, though allowed: ${JSON.stringify(answer.body)}`);
    await this.settle(verdict, isOrdered);
  }

  /** Reads what each term of a change is now, and takes over the ids that the product gave. */
  async settle(verdict: Verdict, isOrdered: boolean): Promise<void> {
    if (verdict.kind !== 'applied') return;
    const { change } = verdict;
    const reader = this.members[0];
    if (!reader) throw new Error('Nobody can read');
    const read = async ([id, version]: readonly [string, number]) => {
      const { status, body } = await this.ask(reader, 'GET', `/api/terms/${id}/revisions/${version}`);
      expect({ id, version, status }).toEqual({ id, version, status: 200 });
      return { id, content: body.content as ContentView, changeId: body.changeId as string };
    };
    for (const { id, content, changeId } of await Promise.all([...change.made].map(read))) {
      this.model.settle(id, settle(this.model.get(id).content, content, isOrdered));
      change.id ||= changeId;
      expect(changeId).toBe(change.id);
    }
  }

  count(what: string, { kind }: Verdict): void {
    const key = `${what} ${kind}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
}
