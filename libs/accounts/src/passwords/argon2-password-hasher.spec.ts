import { Argon2PasswordHasher } from './argon2-password-hasher.js';

const hasher = new Argon2PasswordHasher();

describe('Argon2PasswordHasher', () => {
  it('knows the password again, and no other', async () => {
    const hash = await hasher.hash('correct horse battery');

    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,/u);
    expect(await hasher.verify(hash, 'correct horse battery')).toBe(true);
    expect(await hasher.verify(hash, 'correct horse batterY')).toBe(false);
  });

  it('takes a letter and its accent for the accented letter', async () => {
    const hash = await hasher.hash('caf\u00e9 au lait');

    expect(await hasher.verify(hash, 'cafe\u0301 au lait')).toBe(true);
  });

  it('says no where there is no hash, after the same work', async () => {
    const hash = await hasher.hash('correct horse battery');
    const timeOf = async (work: () => Promise<unknown>) => {
      const startedAt = process.cpuUsage();
      for (let i = 0; i < 5; i += 1) await work();
      return process.cpuUsage(startedAt).user;
    };

    const known = await timeOf(() => hasher.verify(hash, 'wrong'));
    const unknown = await timeOf(async () => expect(await hasher.verify(null, 'wrong')).toBe(false));

    // Processor time, which others on the machine do not lengthen. Without the work it would be a hundredth.
    expect(unknown).toBeGreaterThan(known / 3);
  });

  it('refuses the one who would wait too long, and serves all others', async () => {
    const busy = new Argon2PasswordHasher({ maxWaiting: 3 });
    const hash = await hasher.hash('correct horse battery');

    // Two at work, three who wait.
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => busy.verify(hash, 'wrong')));

    expect(answers.map(({ status }) => status)).toEqual([...Array<string>(5).fill('fulfilled'), 'rejected']);
    await expect(busy.verify(hash, 'correct horse battery')).resolves.toBe(true);
  });
});
