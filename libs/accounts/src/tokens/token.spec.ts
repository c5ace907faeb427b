import { expiryOf, isApiToken, newApiToken } from './token.js';

describe('a token', () => {
  it('is told by its prefix, and never the same twice', () => {
    const [one, other] = [newApiToken(), newApiToken()];

    expect(one).toMatch(/^lxk_[0-9a-f]{72}$/u);
    expect(one).not.toBe(other);
  });

  it('is known by its check part before anybody looks it up', () => {
    const token = newApiToken();
    const last = token.endsWith('0') ? '1' : '0';

    expect(
      [token, `${token.slice(0, -1)}${last}`, token.slice(0, -1), token.slice(4), `${token}0`].map(isApiToken),
    ).toEqual([true, false, false, false, false]);
  });

  it('never lasts longer than a year', () => {
    const at = new Date('2026-01-01T00:00:00Z');

    expect([30, 9_999].map((days) => expiryOf(at, days).toISOString().slice(0, 10))).toEqual([
      '2026-01-31',
      '2027-01-01',
    ]);
  });
});
