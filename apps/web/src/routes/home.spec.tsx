import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { keepDraft, newDraftKey, removeDraft } from '../lib/drafts.js';
import { recordRecent } from '../lib/recents.js';
import { buildLexicon, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, stubApi } from '../testing/stub-api.js';

const me = { id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false };
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const waiting = (number: number, name: string, overrides: object = {}) => ({
  task: 'review',
  termId: idOf(number),
  lexiconId: idOf(1),
  lexiconName: 'EnvThes',
  status: 'in_review',
  name,
  definition: 'The top layer.',
  since: daysAgo(12),
  author: { kind: 'user', id: idOf(41), name: 'Maëlle Rivoal' },
  reason: null,
  ...overrides,
});
const change = {
  id: idOf(60),
  lexiconId: idOf(1),
  lexiconName: 'EnvThes',
  origin: 'ui',
  reason: 'Definition of ENVO.',
  author: { kind: 'user', id: idOf(42), name: 'Tomas Berg' },
  at: daysAgo(0),
  created: 0,
  updated: 1,
  removed: 0,
  terms: [{ id: idOf(21), name: 'organic matter' }],
  undoes: null,
  undoneBy: null,
};
const envthes = buildLexicon({
  termCount: 200,
  definedCount: 98,
  waitingCount: 3,
  preferredCounts: { en: 200, fr: 1 },
});
const routes = {
  'GET /auth/me': answer(me),
  'POST /auth/visits': answer({ previousAt: daysAgo(1) }),
  'GET /lexicons': pageOf(envthes),
  'GET /waiting': answer({ items: [], nextCursor: null, total: 0, oldestAt: null }),
  'GET /changes': pageOf(change),
};

describe('the home page', () => {
  it('says what waits, since when, who asks and why, and shows the rest when asked', async () => {
    stubApi({
      ...routes,
      'GET /waiting?limit=5': answer({
        items: [waiting(21, 'soil'), waiting(22, 'peat', { task: 'returned', reason: 'Two senses.' })],
        nextCursor: 'more',
        total: 3,
        oldestAt: daysAgo(12),
      }),
      'GET /waiting?limit=200&cursor=more': answer({
        items: [waiting(23, 'humus')],
        nextCursor: null,
        total: null,
        oldestAt: null,
      }),
    });
    renderAppAt('/');
    const section = await screen.findByRole('region', { name: /Waiting for you/u });
    expect(within(section).getByText('3 terms, the oldest for 12 days')).toBeVisible();
    expect(within(section).getByText('Maëlle Rivoal asks for your review: “The top layer.”')).toBeVisible();
    expect(within(section).getByText('Maëlle Rivoal sent it back to you: Two senses.')).toBeVisible();
    await userEvent.setup().click(within(section).getByRole('button', { name: 'The other one' }));
    expect(await within(section).findByRole('link', { name: 'humus' })).toHaveAttribute('href', `/terms/${idOf(23)}`);
  });

  it('tells what changed since the last visit', async () => {
    const calls = stubApi(routes);
    renderAppAt('/', { language: 'fr' });
    const section = await screen.findByRole('region', { name: /Depuis hier/u });
    expect(within(section).getByRole('link', { name: 'organic matter' })).toBeVisible();
    expect(within(section).getByText('Definition of ENVO, par Tomas Berg')).toBeVisible();
    const asked = calls.find(({ path }) => path.startsWith('/changes'));
    expect(asked?.path).toContain('since=');
  });

  it('has a ledger of lexicons with their shares, never rounded to all or nothing', async () => {
    stubApi(routes);
    renderAppAt('/', { language: 'fr' });
    const row = await screen.findByRole('row', { name: /EnvThes/u });
    const cells = within(row).getAllByRole('cell');
    expect(cells.slice(0, 4).map(({ textContent }) => textContent.replace(/\s/gu, ' '))).toEqual([
      '200',
      '49 %',
      '1 %',
      '3',
    ]);
  });

  it('leads back to the terms that were opened last', async () => {
    stubApi(routes);
    recordRecent(me.id, { kind: 'term', id: idOf(21), name: 'sol', other: 'soil', status: null, lexicon: null });
    renderAppAt('/');
    const recent = await screen.findByRole('navigation', { name: 'Recent' });
    expect(within(recent).getByRole('link', { name: 'sol' })).toHaveAttribute('href', `/terms/${idOf(21)}`);
  });

  it('offers to go on with a draft of this device', async () => {
    stubApi(routes);
    const info = {
      kind: 'term',
      id: idOf(21),
      lexiconId: idOf(1),
      name: 'peat',
      href: `/terms/${idOf(21)}/edit`,
    } as const;
    const key = newDraftKey(me.id, info);
    keepDraft(key, info, {});
    renderAppAt('/');
    expect(await screen.findByRole('link', { name: 'Go on with peat' })).toHaveAttribute('href', info.href);
    act(() => removeDraft(key));
    expect(screen.queryByRole('link', { name: 'Go on with peat' })).not.toBeInTheDocument();
  });

  it('says what to do where there is no lexicon yet', async () => {
    stubApi({ ...routes, 'GET /lexicons': pageOf(), 'GET /workspaces': pageOf() });
    renderAppAt('/');
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Create a lexicon' }));
    expect(await screen.findByRole('dialog', { name: 'New lexicon' })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveFocus());
  });
});
