import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, problem, stubApi } from '../testing/stub-api.js';

const AT = '2026-03-12T09:30:00.000Z';
const me = { id: idOf(40), email: 'ines@elter.example', name: 'Inès', isAdmin: true };
const account = (id: string, name: string, disabledAt: string | null = null) => ({
  id,
  name,
  email: `${name.toLowerCase()}@elter.example`,
  isAdmin: id === me.id,
  isEmailVerified: true,
  hasPassword: true,
  providers: ['github'],
  sessions: 2,
  createdAt: AT,
  lastSeenAt: null,
  disabledAt,
});
const entry = {
  id: idOf(80),
  at: AT,
  action: 'member.role-changed',
  actor: { kind: 'user', id: me.id, name: 'Inès' },
  subject: { kind: 'account', id: idOf(41), name: 'Aiko' },
  workspace: { id: idOf(2), name: 'eLTER' },
  requestId: 'req-1',
  addressPrefix: '203.0.113.0/24',
  details: { before: 'reader', role: 'reviewer' },
};
const rules = {
  rule: 'invite',
  githubOrganisations: [],
  googleDomains: [],
  emails: [],
  linkByEmail: false,
  providers: [],
  localAccounts: true,
  mail: false,
};
const routes = {
  'GET /auth/me': answer(me),
  'GET /admin/accounts': pageOf(account(idOf(41), 'Aiko'), account(me.id, 'Inès')),
  'GET /admin/workspaces': pageOf(),
  'GET /admin/sign-up': answer(rules),
  'GET /admin/audit': pageOf(entry),
};

describe('the administration', () => {
  it('disables an account after a question, and never one’s own', async () => {
    let disabledAt: string | null = null;
    stubApi({
      ...routes,
      'GET /admin/accounts': () => pageOf(account(idOf(41), 'Aiko', disabledAt), account(me.id, 'Inès'))(),
      [`POST /admin/accounts/${idOf(41)}/disable`]: () => {
        disabledAt = AT;
        return { body: account(idOf(41), 'Aiko', AT) };
      },
    });
    renderAppAt('/admin');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'More about Inès' }));
    expect(screen.queryByRole('menuitem', { name: 'Disable the account' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'More about Aiko' }));
    await user.click(screen.getByRole('menuitem', { name: 'Disable the account' }));
    expect(disabledAt).toBeNull();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Disable' }));
    expect(await screen.findByText(/disabled on 12 March 2026/u)).toBeVisible();
  });

  it('finds accounts by what is typed, and keeps it in the address', async () => {
    const calls = stubApi(routes);
    const { router } = renderAppAt('/admin');
    const field = await screen.findByRole('searchbox', { name: 'Find by name or address' });
    await userEvent.setup().type(field, 'aik');
    await waitFor(() => expect(router.state.location.search).toEqual({ q: 'aik' }));
    await waitFor(() => expect(calls.map(({ path }) => path)).toContain('/admin/accounts?q=aik&limit=50'));
  });

  it('shows a link for a new password once', async () => {
    stubApi({
      ...routes,
      [`POST /admin/accounts/${idOf(41)}/reset-link`]: () => ({
        status: 201,
        body: { url: 'https://lexikon.example/reset#token=secret', expiresAt: AT },
      }),
    });
    renderAppAt('/admin');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'More about Aiko' }));
    await user.click(screen.getByRole('menuitem', { name: 'Make a link for a new password' }));
    expect(await screen.findByRole('textbox', { name: 'The link for a new password' })).toHaveValue(
      'https://lexikon.example/reset#token=secret',
    );
  });
});

describe('the record', () => {
  it('tells what happened in words, and narrows to one kind and one person in the address', async () => {
    const calls = stubApi(routes);
    const { router } = renderAppAt('/admin/audit');
    const row = within((await screen.findByText('Role changed')).closest('tr') ?? document.body);
    expect(row.getByText('Reader → Reviewer')).toBeVisible();
    expect(row.getByText('Aiko')).toBeVisible();
    const user = userEvent.setup();
    await user.click(row.getByRole('link', { name: 'Inès' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Members');
    await waitFor(() => expect(router.state.location.search).toEqual({ actor: me.id, kind: 'member' }));
    await waitFor(() =>
      expect(calls.map(({ path }) => path)).toContain(`/admin/audit?kind=member&actor=${me.id}&limit=50`),
    );
    await user.click(screen.getByRole('button', { name: 'By anyone' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ kind: 'member' }));
  });

  it('is closed to who is no admin', async () => {
    stubApi({
      ...routes,
      'GET /auth/me': answer({ ...me, isAdmin: false }),
      'GET /admin/audit': problem(403, 'access.forbidden'),
    });
    renderAppAt('/admin/audit');
    expect(await screen.findByRole('heading', { name: 'This is not open to you' })).toBeVisible();
  });
});
