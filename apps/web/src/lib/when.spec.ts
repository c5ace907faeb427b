import { ageOf, whenWas } from './when.js';

// A Thursday.
const now = new Date(2026, 10, 26, 14, 0);
const iso = (...parts: [number, number, number, number?, number?]) => new Date(...parts).toISOString();

describe('whenWas', () => {
  it.each([
    [iso(2026, 10, 26, 9, 5), '9 h 05', '9:05'],
    [iso(2026, 10, 25, 23, 59), 'hier', 'yesterday'],
    [iso(2026, 10, 22), 'dimanche', 'Sunday'],
    [iso(2026, 10, 19), '19 nov.', '19 Nov'],
    [iso(2025, 8, 3), '3 sept. 2025', '3 Sept 2025'],
  ])('names %s', (at, french, english) => {
    expect(whenWas(at, 'fr', now).text.replace(/\u00a0/gu, ' ')).toBe(french);
    expect(whenWas(at, 'en', now).text).toBe(english);
  });
});

describe('ageOf', () => {
  it.each([
    [iso(2026, 10, 14, 13), '12 jours', '12 days'],
    [iso(2026, 10, 26, 11), '3 heures', '3 hours'],
    [iso(2026, 10, 26, 13, 59), '1 minute', '1 minute'],
  ])('says how long since %s', (at, french, english) => {
    expect(ageOf(at, 'fr', now).replace(/\u00a0/gu, ' ')).toBe(french);
    expect(ageOf(at, 'en', now)).toBe(english);
  });
});
