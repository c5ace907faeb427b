import { NotFoundError } from '@lexikon/kernel/domain-error';
import { describeFailure } from './describe-failure.js';

describe('describeFailure', () => {
  it('says an expected failure in the words of the catalogue', () => {
    const sentence = describeFailure(new NotFoundError());

    expect(sentence).toMatch(/\.$/u);
    expect(sentence).not.toContain('resource.not-found');
  });

  it('takes the message of any other error', () => {
    expect(describeFailure(new Error('Others can read /tmp. Run: chmod 700 /tmp'))).toBe(
      'Others can read /tmp. Run: chmod 700 /tmp',
    );
  });

  it('says that the database is out of reach, once for all its addresses', () => {
    const refused = ['::1', '127.0.0.1'].map((address) =>
      Object.assign(new Error(`connect ECONNREFUSED ${address}:5432`), { syscall: 'connect' }),
    );

    expect(describeFailure(new AggregateError(refused))).toBe(
      'The database cannot be reached (connect ECONNREFUSED ::1:5432). Check DATABASE_URL.',
    );
  });
});
