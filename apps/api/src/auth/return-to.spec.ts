import { returnToInside } from './return-to.js';

describe('returnToInside', () => {
  it.each(['/', '/lexicons/1?status=draft#a', '/terms/a%20b', '/signin?x=//y', '/apis'])('keeps %j', (path) => {
    expect(returnToInside(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'lexicons',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '/api/auth/logout',
    '/./api/docs',
    'javascript:alert(1)',
    `/${'a'.repeat(2_000)}`,
  ])('makes home of %j', (path) => {
    expect(returnToInside(path)).toBe('/');
  });
});
