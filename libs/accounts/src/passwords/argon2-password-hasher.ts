import argon2 from 'argon2';
import { SignInBusyError } from '../accounts.errors.js';
import { PasswordHasher } from './password-hasher.js';

const COST = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of random bytes that nobody kept, made with the same cost. */
const OF_NOBODY = '$argon2id$v=19$m=19456,p=1,t=2$2aP01xIiYvy35qmst+N6Ag$Q4xECXzs7/MIaizxUQP1KjA2PrOiyan42F4mM2nKjIM';

/** Each takes 19 MB and a processor for some 30 ms: more at once would starve everyone who has signed in. */
const AT_ONCE = 2;
/** Who would wait for longer than some seconds is better told to come again. */
const MAX_WAITING = 250;

export class Argon2PasswordHasher extends PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly maxWaiting: number;

  constructor({ maxWaiting = MAX_WAITING } = {}) {
    super();
    this.maxWaiting = maxWaiting;
  }

  override hash(password: string): Promise<string> {
    return this.inTurn(() => argon2.hash(normalized(password), COST));
  }

  override async verify(hash: string | null, password: string): Promise<boolean> {
    const matches = await this.inTurn(() => argon2.verify(hash ?? OF_NOBODY, normalized(password)));
    return matches && hash !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting.length >= this.maxWaiting) throw new SignInBusyError();
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // The place goes over to the next without ever being free: nobody slips in between.
      if (next) next();
      else this.running -= 1;
    }
  }
}

/** The same password typed on a Mac and on Windows may be composed differently. */
function normalized(password: string): string {
  return password.normalize('NFKC');
}
