import { typesetFrench } from './typeset-french.js';

describe('typesetFrench', () => {
  it.each([
    ['« un mot »', '«\u00a0un mot\u00a0»'],
    ['Employer plutôt : ceci', 'Employer plutôt\u00a0: ceci'],
    ['Quitter ? Non ; jamais !', 'Quitter\u202f? Non\u202f; jamais\u202f!'],
    ['de A à Z', 'de A à Z'],
  ])('sets %j', (plain, set) => {
    expect(typesetFrench(plain)).toBe(set);
  });
});
