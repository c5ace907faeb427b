import { randomBytes } from 'node:crypto';
import { reportOf, weighFirstRoutes } from './bundle-budget.mjs';

const chunk = (fileName: string, code: string, { imports = [] as string[], module = '', isEntry = false } = {}) => ({
  type: 'chunk',
  fileName,
  code,
  imports,
  isEntry,
  facadeModuleId: module === '' ? null : `/somewhere/apps/web/src/${module}`,
});
// Random text does not compress: its size is its weight.
const heavy = (kilobytes: number) => randomBytes(kilobytes * 1024).toString('latin1');
const outputWith = (shared: string) => [
  chunk('index.js', 'start()', { imports: ['shared.js'], isEntry: true }),
  chunk('shared.js', shared),
  chunk('shell.js', 'shell()', { imports: ['shared.js'], module: 'app/shell.tsx' }),
  chunk('home.js', 'home()', { imports: ['shell.js'], module: 'routes/home.tsx' }),
  chunk('sign-in.js', 'signIn()', { module: 'routes/sign-in.tsx' }),
  chunk('graph.js', heavy(400), { module: 'routes/graph.tsx' }),
  { type: 'asset', fileName: 'index.css' },
];

describe('the budget of the first routes', () => {
  it('counts what a page imports at once, each chunk once, and nothing that is loaded apart', () => {
    const [home, signIn] = weighFirstRoutes(outputWith('shared()'));
    expect(home?.parts.map(({ fileName }) => fileName).sort()).toEqual([
      'home.js',
      'index.js',
      'shared.js',
      'shell.js',
    ]);
    expect(signIn?.parts.map(({ fileName }) => fileName).sort()).toEqual(['index.js', 'shared.js', 'sign-in.js']);
    expect([home?.isOver, signIn?.isOver]).toEqual([false, false]);
  });

  it('names the heaviest chunk first where a page is too heavy', () => {
    const weights = weighFirstRoutes(outputWith(heavy(250)));
    expect(weights.map(({ isOver }) => isOver)).toEqual([true, true]);
    const [line, first] = reportOf(weights);
    expect(line).toMatch(/^\/ loads \d+\.\d KB of JavaScript, compressed; the budget is 200\.0 KB$/u);
    expect(first).toContain('shared.js');
  });

  it('says which page is not loaded apart any more', () => {
    const output = outputWith('').filter(({ fileName }) => fileName !== 'home.js');
    expect(() => weighFirstRoutes(output)).toThrow('routes/home.tsx is in no chunk of its own');
  });
});
