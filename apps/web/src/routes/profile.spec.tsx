import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildProviders, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, problem, stubApi } from '../testing/stub-api.js';

const AT = '2026-03-12T09:30:00.000Z';
const session = (number: number, userAgent: string, isCurrent: boolean) => ({
  id: idOf(number),
  userAgent,
  addressPrefix: null,
  createdAt: AT,
  lastUsedAt: AT,
  expiresAt: AT,
  isCurrent,
});
const phone = session(51, 'Mozilla/5.0 (Android) Chrome/140', false);
const routes = {
  'GET /auth/me': answer({ id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false }),
  'GET /auth/identities': answer({ hasPassword: true, items: [] }),
  'GET /auth/providers': answer(buildProviders({ providers: [{ id: 'github', name: 'GitHub' }] })),
  'GET /auth/tokens': pageOf(),
  'GET /auth/sessions': pageOf(session(50, 'Mozilla/5.0 (X11; Linux) Firefox/145', true), phone),
};
const github = { id: idOf(60), provider: 'github', email: 'ines@elter.example', createdAt: AT, lastUsedAt: AT };
const end = () => screen.findByRole('button', { name: 'End the session of Chrome on Android' });

describe('the profile', () => {
  it('ends a session at once', async () => {
    let isEnded = false;
    stubApi({
      ...routes,
      'GET /auth/sessions': () => (isEnded ? pageOf()() : routes['GET /auth/sessions']()),
      [`DELETE /auth/sessions/${phone.id}`]: () => {
        isEnded = true;
        return { body: { ok: true } };
      },
    });
    const { showError } = renderAppAt('/profile');
    await userEvent.setup().click(await end());
    await waitFor(() => expect(screen.queryByText('Chrome on Android')).not.toBeInTheDocument());
    expect(showError).not.toHaveBeenCalled();
  });

  it('shows the session again, and why, where the server says no', async () => {
    stubApi({ ...routes, [`DELETE /auth/sessions/${phone.id}`]: problem(409, 'session.current') });
    const { showError } = renderAppAt('/profile');
    await userEvent.setup().click(await end());
    await waitFor(() => expect(showError).toHaveBeenCalledTimes(1));
    expect(await screen.findByText('Chrome on Android')).toBeInTheDocument();
  });

  it('sets the density for this browser', async () => {
    stubApi(routes);
    renderAppAt('/profile');
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Compact' }));
    expect(document.documentElement).toHaveAttribute('data-density', 'compact');
    expect(localStorage.getItem('lexikon-density')).toBe('compact');
  });

  it('unlinks a provider once it is asked, and leaves the last way in alone', async () => {
    let isLinked = true;
    stubApi({
      ...routes,
      'GET /auth/identities': () => ({ body: { hasPassword: true, items: isLinked ? [github] : [] } }),
      [`DELETE /auth/identities/${github.id}`]: () => {
        isLinked = false;
        return { body: { ok: true } };
      },
    });
    renderAppAt('/profile');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Unlink GitHub' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Unlink' }));
    expect(await screen.findByText('GitHub is unlinked.')).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Link GitHub' })).toBeVisible();
    expect(screen.getByText('the only way in')).toBeVisible();
  });

  it('asks for a new sign-in where the last one is too old, and goes on by itself', async () => {
    let isFresh = false;
    const calls = stubApi({
      ...routes,
      'POST /auth/password': () => (isFresh ? { body: { ok: true } } : problem(403, 'auth.fresh-sign-in-needed')()),
      'POST /auth/login': ({ body }) => {
        isFresh = JSON.stringify(body).includes('the right one');
        return isFresh
          ? { body: { access_token: 'x'.repeat(43), token_type: 'Bearer', expires_in: 60 } }
          : problem(401, 'auth.wrong-credentials')();
      },
    });
    renderAppAt('/profile');
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Present password'), 'the right one');
    await user.type(screen.getByLabelText('New password'), 'a new and long one');
    await user.click(screen.getByRole('button', { name: 'Change the password' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Is it still you?' }));
    expect(await dialog.findByRole('link', { name: 'Continue with GitHub' })).toHaveAttribute(
      'href',
      '/api/auth/github?returnTo=%2Fprofile&again=1',
    );
    await user.type(dialog.getByLabelText('Password'), 'a wrong one{Enter}');
    expect(await dialog.findByText('The e-mail or the password is not right. Check both and try again.')).toBeVisible();
    await user.clear(dialog.getByLabelText('Password'));
    await user.type(dialog.getByLabelText('Password'), 'the right one{Enter}');
    expect(await screen.findByText('Your password is changed. Your other sessions have ended.')).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(calls.filter(({ path }) => path === '/auth/password')).toHaveLength(2);
  });
});

describe('API tokens', () => {
  const token = {
    id: idOf(60),
    name: 'nightly export',
    scopes: ['read', 'write'],
    createdBy: { id: idOf(40), name: 'Inès Caron' },
    createdAt: AT,
    expiresAt: '2099-03-12T09:30:00.000Z',
    lastUsedAt: null,
    addressPrefix: null,
  };

  it('begin with a line that shows what one is for', async () => {
    stubApi(routes);
    renderAppAt('/profile');
    expect(await screen.findByText(/^curl -H "Authorization: Bearer lxk_/u)).toBeInTheDocument();
  });

  it('are made with the scopes below the chosen one, and shown once, with the focus', async () => {
    const calls = stubApi({
      ...routes,
      'POST /auth/tokens': () => ({ status: 201, body: { ...token, token: 'lxk_secret' } }),
    });
    renderAppAt('/profile');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Create a token' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Create a token' }));
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'nightly export');
    await user.click(dialog.getByRole('checkbox', { name: /^Write/u }));
    await user.click(dialog.getByRole('radio', { name: '365 days' }));
    await user.click(dialog.getByRole('button', { name: 'Create it' }));
    const secret = await screen.findByRole('textbox', { name: 'The token' });
    expect(secret).toHaveValue('lxk_secret');
    expect(secret).toHaveFocus();
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      name: 'nightly export',
      scopes: ['read', 'write'],
      expiresInDays: 365,
    });
    await user.click(screen.getByRole('button', { name: 'I have kept it' }));
    expect(screen.queryByDisplayValue('lxk_secret')).not.toBeInTheDocument();
  });

  it('are revoked after a question', async () => {
    let isRevoked = false;
    stubApi({
      ...routes,
      'GET /auth/tokens': () => (isRevoked ? pageOf()() : pageOf(token)()),
      [`DELETE /auth/tokens/${token.id}`]: () => {
        isRevoked = true;
        return { body: { ok: true } };
      },
    });
    renderAppAt('/profile');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Revoke nightly export' }));
    expect(isRevoked).toBe(false);
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Revoke' }));
    await waitFor(() => expect(screen.queryByText('nightly export')).not.toBeInTheDocument());
    expect(await screen.findByText('“nightly export” is revoked.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Create a token' })).toHaveFocus();
  });
});
