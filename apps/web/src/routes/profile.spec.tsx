import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { idOf } from '../testing/build-views.js';
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
  'GET /auth/sessions': pageOf(session(50, 'Mozilla/5.0 (X11; Linux) Firefox/145', true), phone),
};
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
});
