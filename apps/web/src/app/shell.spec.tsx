import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildLexicon, buildProviders, buildTerm, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, problem, stubApi } from '../testing/stub-api.js';

const lexicon = buildLexicon();
const term = buildTerm({ id: idOf(21), name: 'soil' });
const hit = {
  id: term.id,
  lexiconId: lexicon.id,
  lexiconName: 'EnvThes',
  name: 'soil',
  status: 'draft',
  level: null,
  tier: 'prefix',
  score: 1,
  match: { field: 'label', language: 'en', text: 'soil', ranges: [[0, 2]] },
  definition: null,
};
const routes = {
  'GET /auth/me': answer({ id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false }),
  'GET /auth/sessions': pageOf(),
  'GET /auth/identities': answer({ hasPassword: true, items: [] }),
  'GET /auth/providers': answer(buildProviders()),
  'GET /lexicons': pageOf(lexicon),
  'GET /search': answer({ items: [hit], nextCursor: null, truncated: false }),
  [`GET /terms/${term.id}`]: answer(term),
  [`GET /terms/${term.id}/paths`]: answer({ items: [] }),
  [`GET /lexicons/${lexicon.id}/removed`]: pageOf(),
  [`GET /lexicons/${lexicon.id}/changes`]: pageOf(),
  [`GET /lexicons/${lexicon.id}`]: answer(lexicon),
};
const removed = `/lexicons/${lexicon.id}/removed`;

async function openPalette(keys: string) {
  const user = userEvent.setup();
  await screen.findByRole('heading', { level: 1 });
  await user.keyboard(keys);
  const field = screen.getByRole('combobox', { name: 'Find a term, a lexicon, an action' });
  expect(field).toHaveFocus();
  return { user, field };
}

describe('the palette', () => {
  beforeEach(() => localStorage.clear());

  it('is reached by a slash, answers while typing, and opens the marked answer', async () => {
    stubApi(routes);
    const { router } = renderAppAt('/profile');
    const { user, field } = await openPalette('/');
    await user.keyboard('so');
    const option = await screen.findByRole('option', { name: /EnvThes$/u });
    expect(within(option).getByText('so').tagName).toBe('MARK');
    expect(option).toHaveAttribute('aria-selected', 'true');
    expect(field).toHaveAttribute('aria-activedescendant', option.id);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe(`/terms/${term.id}`));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('waits for the answers to what was typed before Enter', async () => {
    stubApi(routes);
    const { router } = renderAppAt('/profile');
    const { user } = await openPalette('{Control>}k{/Control}');
    await screen.findByRole('listbox');
    await user.keyboard('soil{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe(`/terms/${term.id}`));
  });

  it('begins with what was opened last', async () => {
    stubApi(routes);
    renderAppAt(removed);
    const { user } = await openPalette('/');
    const recent = await screen.findByRole('group', { name: 'Recent' });
    expect(within(recent).getByRole('option', { name: /^EnvThes/u })).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('makes a new term of what was not found', async () => {
    stubApi({ ...routes, 'GET /search': answer({ items: [], nextCursor: null, truncated: false }), ...domains });
    renderAppAt('/profile');
    const { user } = await openPalette('/');
    await screen.findByRole('listbox');
    await user.keyboard('peat');
    expect(await screen.findByRole('option', { name: /New term “peat”/u })).toBeInTheDocument();
    await user.keyboard('{Control>}{Enter}{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'New term' });
    expect(await within(dialog).findByDisplayValue('peat')).toBeInTheDocument();
  });

  it('does what the page allows, by its name', async () => {
    stubApi(routes);
    const { router } = renderAppAt(removed);
    const { user } = await openPalette('/');
    await screen.findByRole('listbox');
    await user.keyboard('changes in');
    await user.click(await screen.findByRole('option', { name: 'Changes in EnvThes' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/lexicons/${lexicon.id}/changes`));
  });
});

const domains = {
  [`GET /lexicons/${lexicon.id}/domains`]: pageOf(),
  'GET /terms/homographs': answer({ items: [] }),
};

describe('the frame', () => {
  it('moves the focus to the heading of a page that is stepped to', async () => {
    stubApi(routes);
    renderAppAt('/profile');
    const user = userEvent.setup();
    await screen.findByRole('heading', { name: 'Inès Caron' });
    await user.keyboard('gs');
    await waitFor(() => expect(document.title).toContain('Search'));
    await user.keyboard('{Escape}');
    screen.getByRole('link', { name: /Lexikon/u }).focus();
    await user.keyboard('gp');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Inès Caron' })).toHaveFocus());
  });

  it('shows what is nowhere within the frame', async () => {
    stubApi(routes);
    renderAppAt('/no/such/page');
    expect(await screen.findByRole('heading', { name: 'Nothing stands here' })).toBeVisible();
    expect(await screen.findByRole('button', { name: 'New term' })).toBeVisible();
  });

  it('offers the number of a failed request to copy', async () => {
    stubApi({ ...routes, [`GET ${removed}`]: problem(403, 'access.denied') });
    renderAppAt(removed);
    expect(await screen.findByRole('heading', { name: 'This is not open to you' })).toBeVisible();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /Copy/u }));
    expect(await navigator.clipboard.readText()).toBe('req-1');
  });

  it('opens the menu of the person by keyboard, and gives the focus back', async () => {
    stubApi(routes);
    renderAppAt('/profile');
    await screen.findByRole('heading', { name: 'Inès Caron' });
    const user = userEvent.setup();
    const button = screen.getByRole('button', { name: /Your account/u });
    button.focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('menuitem', { name: 'Profile and settings' })).toHaveFocus();
    await user.keyboard('comp');
    await user.keyboard('{End}');
    expect(screen.getByRole('menuitem', { name: 'Sign out' })).toHaveFocus();
    await user.keyboard('{ArrowUp} ');
    expect(document.documentElement).toHaveAttribute('data-density', 'compact');
    await user.keyboard('{Escape}');
    expect(button).toHaveFocus();
  });
});
