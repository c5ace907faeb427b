import type { Action } from '@lexikon/kernel/actor';
import { ACTIONS, POLICY, ROLES, TOKEN_SCOPES, actionsIn } from './role.js';

const INTRODUCTION = `# Who may do what

<!-- Written by scripts/permissions.mjs from libs/workspaces/src/role.ts: change the policy, not this page. -->

Whoever may not even read something is told that it is not there: another workspace's term answers 404, as does one that
never was. Whoever may read it but not do what they ask is answered 403.

A role is given in a whole workspace, or in one of its lexicons. Who has it in one lexicon sees and does what the table
says there and knows nothing of the others; where somebody has several, each gives what it gives.

_Public_ is what anybody may do with a public lexicon, signed in or not. _Token_ is the least scope that an API token
needs; where it says "never", no token may, and neither may it where a sign-in of the last ten minutes is asked for:
tokens, members, links and ownership are handled by people. A token of a person never does more than the person may, and
ends with the account. A token of a workspace acts there as an admin within its scopes, and nowhere else.
`;

const DESCRIPTIONS: Readonly<Record<Action, string>> = {
  'account.self': 'Their own name, password, sessions, tokens and ways to sign in',
  'installation.manage': 'Accounts, sign-up and record of the whole installation (its admins)',
  'workspace.create': 'Make a workspace, and own it',
  'workspace.read': 'See the workspace, its members and what goes on in it',
  'workspace.manage': 'Name it; its members, invitations, tokens and relation types',
  'workspace.own': 'Hand it over, remove it, have it back',
  'lexicon.read': 'See a lexicon, its domains, figures and history',
  'lexicon.create': 'Make a lexicon in the workspace',
  'lexicon.manage': 'Its settings; archive, remove and restore it',
  'term.read': 'Read, search and export terms',
  'term.edit': 'Write, relate, sort, import and undo',
  'term.review': 'Validate what is proposed, or send it back',
};

/** The whole of `docs/permissions.md`, laid out as the formatter of the repository does. */
export function buildPermissionsPage(): string {
  const header = ['Action', 'What it is', ...ROLES.map(capitalised), 'Public', 'Token'];
  const rows = ACTIONS.map((action) => {
    const { roles, isPublic, scope } = POLICY[action];
    const marks = ROLES.map((role) => markOf(roles.includes(role)));
    return [`\`${action}\``, DESCRIPTIONS[action], ...marks, markOf(isPublic), scope ?? 'never'];
  });
  const scopes = TOKEN_SCOPES.map((scope) => [
    scope,
    actionsIn([scope])
      .map((action) => `\`${action}\``)
      .join(', '),
  ]);
  return [
    INTRODUCTION,
    tableOf([header, ...rows]),
    '## Scopes of tokens\n',
    tableOf([['Scope', 'All that it lets a token do, where its owner may'], ...scopes]),
  ].join('\n');
}

function markOf(holds: boolean): string {
  return holds ? 'yes' : '–';
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function tableOf([header = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) => Math.max(3, ...[header, ...rows].map((row) => row[column]?.length ?? 0)));
  const lineOf = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |\n`;
  return [lineOf(header), lineOf(widths.map((width) => '-'.repeat(width))), ...rows.map(lineOf)].join('');
}
