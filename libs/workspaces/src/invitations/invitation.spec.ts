import { isFor } from './invitation.js';

const byLink = { email: null, isMailed: false };
const mailed = { email: 'Ada@example.org', isMailed: true };
const handedOver = { email: 'Ada@example.org', isMailed: false };

describe('isFor', () => {
  it.each([
    ['whoever has the link, where it names nobody', byLink, true, null, true],
    ['nobody without the link, where it names nobody', byLink, false, 'ada@example.org', false],
    ['whoever has the link that was mailed', mailed, true, null, true],
    ['who has shown that the address is theirs', mailed, false, 'ada@example.org', true],
    ['nobody who has shown another', mailed, false, 'eve@example.org', false],
    ['nobody who has shown none', mailed, false, null, false],
    ['not whoever has a link that was not mailed', handedOver, true, null, false],
    ['not who has that link, and another address', handedOver, true, 'eve@example.org', false],
    ['who has that link, and the address', handedOver, true, 'ada@example.org', true],
  ])('is for %s', (_, invitation, hasLink, verifiedEmail, expected) => {
    expect(isFor(invitation, { hasLink, verifiedEmail })).toBe(expected);
  });
});
