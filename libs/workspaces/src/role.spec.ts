import type { Action, Actor } from '@lexikon/kernel/actor';
import { ACTIONS, actionsIn, may, maySee, type Role, ROLES, type TokenScope } from './role.js';

const ada: Actor = { kind: 'user', userId: 'ada' };
const anonymous: Actor = { kind: 'anonymous' };
const system: Actor = { kind: 'system' };
const tokenFor = (...scopes: Action[]): Actor => ({ kind: 'token', tokenId: 't', userId: 'ada', scopes });

/** Who may do what, in the order of ROLES: owner, admin, reviewer, editor, reader. */
const TABLE: Record<Action, string> = {
  'account.self': '+++++',
  'installation.manage': '-----',
  'workspace.read': '+++++',
  'workspace.create': '+++++',
  'workspace.manage': '++---',
  'workspace.own': '+----',
  'lexicon.read': '+++++',
  'lexicon.create': '++++-',
  'lexicon.manage': '++---',
  'term.read': '+++++',
  'term.edit': '++++-',
  'term.review': '+++--',
};
const READING: readonly Action[] = ['lexicon.read', 'term.read'];

function marks(actor: Actor, isPublic = false): Record<string, string> {
  const mark = (role: Role, action: Action) => (may({ actor, roles: [role], isPublic }, action) ? '+' : '-');
  return Object.fromEntries(ACTIONS.map((action) => [action, ROLES.map((role) => mark(role, action)).join('')]));
}

describe('the policy', () => {
  it('gives each role what the table says', () => {
    expect(marks(ada)).toEqual(TABLE);
  });

  it('gives who has several roles what any of them gives', () => {
    expect(may({ actor: ada, roles: ['reader', 'reviewer'], isPublic: false }, 'term.review')).toBe(true);
  });

  it('narrows a token to its scopes, and never gives it more than its owner has', () => {
    const token = tokenFor('term.edit', 'workspace.manage');

    const granted = Object.entries(marks(token)).filter(([, row]) => row.includes('+'));

    expect(granted).toEqual([
      ['workspace.manage', '++---'],
      ['term.edit', '++++-'],
    ]);
  });

  it.each<[string, Actor]>([
    ['no one who has signed in', anonymous],
    ['a member of another workspace', ada],
  ])('lets %s read a public lexicon, and nothing else', (_, actor) => {
    const granted = ACTIONS.filter((action) => may({ actor, roles: [], isPublic: true }, action));

    expect(granted).toEqual(READING);
    expect(ACTIONS.filter((action) => may({ actor, roles: [], isPublic: false }, action))).toEqual([]);
  });

  it.each<[TokenScope, readonly Action[]]>([
    ['read', ['workspace.read', 'lexicon.read', 'term.read']],
    ['write', ['workspace.read', 'lexicon.read', 'lexicon.create', 'term.read', 'term.edit']],
    ['review', ['workspace.read', 'lexicon.read', 'lexicon.create', 'term.read', 'term.edit', 'term.review']],
  ])('lets a token for %s do no more than that', (scope, actions) => {
    expect(actionsIn([scope])).toEqual(actions);
  });

  it('keeps accounts, the installation, and what becomes of workspaces from any token', () => {
    const never = ACTIONS.filter((action) => !actionsIn(['admin']).includes(action));

    expect(never).toEqual(['account.self', 'installation.manage', 'workspace.create', 'workspace.own']);
  });

  it('narrows a token in a public lexicon too', () => {
    expect(may({ actor: tokenFor('term.read'), roles: [], isPublic: true }, 'term.read')).toBe(true);
    expect(may({ actor: tokenFor('term.edit'), roles: [], isPublic: true }, 'term.read')).toBe(false);
  });

  it('lets the system do everything', () => {
    expect(ACTIONS.every((action) => may({ actor: system, roles: [], isPublic: false }, action))).toBe(true);
  });

  it('hides what is neither public nor shared with them', () => {
    const seen = [
      maySee({ actor: ada, roles: [], isPublic: false }),
      maySee({ actor: ada, roles: ['reader'], isPublic: false }),
      maySee({ actor: anonymous, roles: [], isPublic: true }),
      maySee({ actor: system, roles: [], isPublic: false }),
    ];

    expect(seen).toEqual([false, true, true, true]);
  });
});
