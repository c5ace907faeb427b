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
