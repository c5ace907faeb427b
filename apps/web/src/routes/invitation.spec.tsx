import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildProviders, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, problem, stubApi } from '../testing/stub-api.js';

const AT = '2026-03-12T09:30:00.000Z';
const TOKEN = 'a-token-that-is-long-enough';
const me = { id: idOf(40), email: 'aiko@elter.example', name: 'Aiko', isAdmin: false };
const workspace = { id: idOf(2), name: 'eLTER', isPersonal: false, role: 'editor', createdAt: AT, removedAt: null };
const look = {
  workspaceName: 'eLTER',
  lexiconName: null,
  role: 'editor',
  inviterName: 'Inès Caron',
  email: null,
  needsVerifiedEmail: false,
  byPassword: true,
  expiresAt: AT,
};
const login = answer({ access_token: 'x'.repeat(43), token_type: 'Bearer', expires_in: 60 });
const routes = {
  'GET /auth/me': answer(me),
  'GET /auth/providers': answer(buildProviders()),
  'POST /invitations/look': answer(look),
  'POST /invitations/accept': answer({ workspaceId: workspace.id, lexiconId: null }),
  [`GET /workspaces/${workspace.id}`]: answer(workspace),
  [`GET /workspaces/${workspace.id}/members`]: pageOf(),
};

function open(stubs: Parameters<typeof stubApi>[0]) {
  window.location.hash = `#token=${TOKEN}`;
  const calls = stubApi(stubs);
  return { ...renderAppAt('/invitation'), calls, user: userEvent.setup() };
}

afterEach(() => {
  window.location.hash = '';
});

describe('an invitation', () => {
  it('says what it promises, and leads there once it is accepted', async () => {
    const { router, calls, user } = open(routes);
    expect(await screen.findByText('Inès Caron invites you to')).toBeVisible();
    expect(screen.getByText('Editor')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Accept the invitation' }));
    expect(await screen.findByText('Welcome to eLTER.')).toBeVisible();
    await waitFor(() => expect(router.state.location.pathname).toBe(`/workspaces/${workspace.id}`));
    expect(calls.filter(({ path }) => path.includes(TOKEN))).toEqual([]);
  });

  it('is taken up by who signs in with a password on its page', async () => {
    let isSignedIn = false;
    const { router, user } = open({
      ...routes,
      'GET /auth/me': () => (isSignedIn ? answer(me)() : problem(401, 'auth.required')()),
      'POST /auth/login': () => {
        isSignedIn = true;
        return login();
      },
    });
    await user.click(await screen.findByRole('button', { name: 'I have an account already' }));
    await user.type(screen.getByLabelText('E-mail address'), 'aiko@elter.example');
    await user.type(screen.getByLabelText('Password'), 'motdepasse12{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe(`/workspaces/${workspace.id}`));
  });

  it('makes an account, and says at the field that an address is taken', async () => {
    const { calls, user } = open({
      ...routes,
      'GET /auth/me': problem(401, 'auth.required'),
      'POST /invitations/sign-up': problem(409, 'account.email-taken', { email: 'aiko@elter.example' }),
    });
    await user.type(await screen.findByLabelText('Your name'), 'Aiko');
    await user.type(screen.getByLabelText('E-mail address'), 'aiko@elter.example');
    await user.type(screen.getByLabelText('Password'), 'motdepasse12');
    await user.click(screen.getByRole('button', { name: 'Create my account and accept' }));
    expect(await screen.findByText(/There is already an account for aiko@elter.example/u)).toBeVisible();
    expect(calls.find(({ path }) => path === '/invitations/sign-up')?.body).toEqual({
      token: TOKEN,
      name: 'Aiko',
      email: 'aiko@elter.example',
      password: 'motdepasse12',
    });
  });

  it('that no longer holds says so, and leads on', async () => {
    const { showError } = open({ ...routes, 'POST /invitations/look': problem(404, 'invitation.refused') });
    expect(await screen.findByRole('heading', { name: 'This invitation no longer holds' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to your lexicons' })).toBeVisible();
    expect(showError).not.toHaveBeenCalled();
  });
});
