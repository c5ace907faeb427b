import type { RouteEntry } from './route-entry.js';

const MANAGING = {
  action: 'workspace.manage',
  because: 'anyone may go, and only who manages puts others out',
} as const;

/**
 * How each route is asked in the matrix of who may do what. A new route fails the spec until it stands here: give it an
 * entry that says what its path, query and body name (`{}` where the path says it all), with `isStale` or `spends` where
 * it would use up what it names, so that every caller finds the same. What is expected follows from its `@Access`.
 */
export const ROUTE_ENTRIES: Readonly<Record<string, RouteEntry>> = {
  'GET auth/me': { of: 'account' },
  'PATCH auth/me': { of: 'account', body: () => ({ name: 'Ada' }) },
  'POST auth/password': {
    of: 'account',
    body: () => ({ currentPassword: 'not this one', newPassword: 'a long enough password' }),
  },
  'POST auth/visits': { of: 'account' },
  'GET auth/sessions': { of: 'account' },
  'DELETE auth/sessions': { of: 'account' },
  'DELETE auth/sessions/:id': { of: 'account', params: { id: 'sessionId' }, spends: 'sessionId' },
  'GET auth/tokens': { of: 'account' },
  'POST auth/tokens': { of: 'account', body: () => ({ scopes: ['read'] }) },
  'DELETE auth/tokens/:id': { of: 'account', params: { id: 'tokenId' }, spends: 'tokenId' },
  'GET auth/identities': { of: 'account' },
  'POST auth/identities': { of: 'account', body: () => ({ provider: 'github' }) },
  // The last way in: it stays.
  'DELETE auth/identities/:id': { of: 'account', params: { id: 'identityId' } },

  'GET invitations': { of: 'account' },
  'POST invitations/accept': { of: 'account', body: () => ({ token: 'of-no-invitation-that-there-is' }) },
  'POST invitations/:id/accept': { of: 'account', params: { id: 'ownInvitationId' }, spends: 'ownInvitationId' },

  'GET admin/accounts': { of: 'installation' },
  'GET admin/accounts/:id': { of: 'installation', params: { id: 'accountId' } },
  'POST admin/accounts/:id/disable': { of: 'installation', params: { id: 'memberId' }, spends: 'memberId' },
  'POST admin/accounts/:id/enable': { of: 'installation', params: { id: 'memberId' } },
  'POST admin/accounts/:id/promote': { of: 'installation', params: { id: 'memberId' }, spends: 'memberId' },
  'POST admin/accounts/:id/demote': { of: 'installation', params: { id: 'memberId' } },
  'DELETE admin/accounts/:id/sessions': { of: 'installation', params: { id: 'memberId' } },
  'GET admin/workspaces': { of: 'installation' },
  'GET admin/sign-up': { of: 'installation' },
  'GET admin/audit': { of: 'installation' },
  'GET admin/audit/export': { of: 'installation' },
  'POST admin/accounts/:accountId/reset-link': { of: 'installation' },

  'GET workspaces': { narrows: true },
  'POST workspaces': { narrows: true, body: () => ({ name: 'Another team' }) },
  'GET workspaces/:id': { of: 'member' },
  'PATCH workspaces/:id': { body: () => ({ name: 'Team' }) },
  'POST workspaces/:id/leave': { of: 'member', spends: 'asker' },
  'POST workspaces/:id/transfer': { spends: 'workspaceId', body: ({ memberId }) => ({ userId: memberId }) },
  'DELETE workspaces/:id': { spends: 'workspaceId' },
  'POST workspaces/:id/restore': { spends: 'workspaceId', hides: 'To all but its owners a removed one is gone.' },
  'GET workspaces/:id/members': {},
  'POST workspaces/:id/members': { body: () => ({ email: 'nobody@example.org', role: 'reader' }) },
  'PATCH workspaces/:id/members/:membershipId': { body: () => ({ role: 'reader' }) },
  'DELETE workspaces/:id/members/:membershipId': { spends: 'membershipId', asks: MANAGING },
  'DELETE workspaces/:id/members/of/:userId': { spends: 'membershipId', asks: MANAGING },
  'GET workspaces/:id/invitations': {},
  'POST workspaces/:id/invitations': { body: () => ({ role: 'reader' }) },
  'DELETE workspaces/:id/invitations/:invitationId': { spends: 'invitationId' },
  'GET workspaces/:id/audit': {},
  'GET workspaces/:id/audit/export': {},
  'GET workspaces/:id/tokens': {},
  'POST workspaces/:id/tokens': { body: () => ({ scopes: ['read'] }) },
  'DELETE workspaces/:id/tokens/:tokenId': { spends: 'workspaceTokenId' },

  'GET lexicons': { narrows: true, query: ({ workspaceId }) => ({ workspaceId }) },
  'POST lexicons': { body: ({ workspaceId }) => ({ workspaceId, name: 'Soils' }) },
  'GET lexicons/:id': {},
  'PATCH lexicons/:id': { isStale: true, body: () => ({ description: 'Of soils.' }) },
  'DELETE lexicons/:id': { isStale: true },
  'POST lexicons/:id/restore': { params: { id: 'removedLexiconId' }, spends: 'removedLexiconId', isOtherLexicon: true },
  'GET lexicons/:id/stats': {},
  'GET lexicons/:id/domains': {},
  'POST lexicons/:id/domains': {
    body: ({ domainId }) => ({ labels: [{ language: 'en', text: 'Peat' }], parentId: domainId }),
  },
  'PATCH lexicons/:id/domains/:domainId': { body: () => ({ labels: [{ language: 'en', text: 'Soils' }] }) },
  'DELETE lexicons/:id/domains/:domainId': { spends: 'domainId' },
  'GET lexicons/:id/changes': {},
  'GET lexicons/:id/removed': {},
  'GET lexicons/:id/term-versions': { query: ({ domainId }) => ({ domain: domainId }) },
  'GET lexicons/:id/term-places': {},
  'POST lexicons/:id/bulk': {
    body: ({ termId, domainId }) => ({ terms: [{ id: termId }], addDomainIds: [domainId], reason: 'Sort.' }),
  },
  'GET lexicons/:id/imports': {},
  'POST lexicons/:id/imports': { file: { name: 'soils.ttl', content: '' } },
  'GET lexicons/:id/export': {},

  'GET imports/:id': {},
  'GET imports/:id/items': {},
  'GET imports/:id/facets': {},
  'GET imports/:id/findings': {},
  'GET imports/:id/findings/summary': {},
  'GET imports/:id/report': {},
  'POST imports/:id/decisions': { body: () => ({ items: [{ seq: 0, decision: 'ours' }] }) },
  'POST imports/:id/apply': {},
  'POST imports/:id/discard': { spends: 'importId' },
  'POST imports/:id/cancel': { spends: 'importId' },

  'GET changes': { narrows: true },
  'GET waiting': { narrows: true },
  'GET changes/:id': {},
  'POST changes/:id/undo': { body: () => ({ conflicts: 'skip' }) },

  'GET terms': { query: ({ lexiconId, domainId }) => ({ lexiconId, domain: domainId }) },
  'POST terms': {
    body: ({ lexiconId, domainId }) => ({ lexiconId, domainIds: [domainId], term: 'gley', reason: 'Add.' }),
  },
  'GET terms/homographs': { query: ({ lexiconId }) => ({ lexiconId, label: 'soil' }) },
  'GET terms/:id': {},
  'PATCH terms/:id': { isStale: true, body: () => ({ level: 'advanced', reason: 'Sort.' }) },
  'DELETE terms/:id': { isStale: true },
  'POST terms/:id/restore': {
    params: { id: 'removedTermId' },
    spends: 'removedTermId',
    body: () => ({ reason: 'Back.' }),
  },
  'GET terms/:id/children': {},
  'GET terms/:id/neighbours': {},
  'GET terms/:id/paths': {},
  'GET terms/:id/relations': {},
  'GET terms/:id/relation-groups': {},
  'GET terms/:id/revisions': {},
  'GET terms/:id/revisions/:version': { params: { version: '=1' } },
  'GET terms/:id/diff': { query: () => ({ from: '1', to: '1' }) },

  'GET relations/check': {
    query: ({ termId, otherTermId }) => ({ fromId: termId, type: 'related_to', toId: otherTermId }),
  },
  'POST relations': { body: ({ termId, otherTermId }) => ({ fromId: termId, type: 'related_to', toId: otherTermId }) },
  'PATCH relations/:id': { isStale: true, body: () => ({ note: 'Seen.' }) },
  'DELETE relations/:id': { isStale: true },
  'GET relation-types': { query: ({ workspaceId }) => ({ workspaceId }) },
  'POST relation-types': {
    body: ({ workspaceId }) => ({ workspaceId, key: 'near', labels: { en: 'near', fr: 'près de' } }),
  },

  'GET search': {
    narrows: true,
    query: ({ lexiconId, domainId }) => ({ q: 'soil', lexicon: lexiconId, domain: domainId }),
  },
};

/** Those that anyone may call; each says why in its `@Public`. What they let in is theirs to test. */
export const PUBLIC_ROUTES: readonly string[] = [
  'GET health',
  'GET health/live',
  'GET health/ready',
  // Signing in and out, and setting up: by a password, a provider or a link.
  'POST auth/login',
  'POST auth/logout',
  'POST auth/setup',
  'POST auth/reset-link',
  'POST auth/reset',
  'GET auth/providers',
  'POST invitations/look',
  'POST invitations/sign-up',
  ...['github', 'google', 'oidc'].flatMap((provider) => [
    `GET auth/${provider}`,
    `POST auth/${provider}`,
    `POST auth/${provider}/setup`,
    `GET auth/${provider}/callback`,
  ]),
];
