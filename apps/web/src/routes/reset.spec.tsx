import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildProviders } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, problem, stubApi } from '../testing/stub-api.js';

const TOKEN = 'a-token-of-more-than-twenty-letters';
const signedOut = {
  'GET /auth/me': problem(401, 'auth.required'),
  'GET /auth/providers': answer(buildProviders({ resetByMail: true })),
};

describe('a forgotten password', () => {
  afterEach(() => {
    window.location.hash = '';
  });

  it('is answered alike whoever has the address, and by mail', async () => {
    const calls = stubApi({ ...signedOut, 'POST /auth/reset-link': answer({ ok: true }) });
    renderAppAt('/signin');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('link', { name: 'Forgotten?' }));
    await user.type(await screen.findByLabelText('E-mail address'), 'ines@elter.example{Enter}');
    expect(await screen.findByText(/^If ines@elter.example has an account here/u)).toBeVisible();
    expect(calls.at(-1)?.body).toEqual({ email: 'ines@elter.example' });
  });

  it('is set anew by the link, whose secret goes to the server in the body alone', async () => {
    window.location.hash = `#token=${TOKEN}`;
    const calls = stubApi({ ...signedOut, 'POST /auth/reset': answer({ ok: true }) });
    const { router } = renderAppAt('/reset');
    const user = userEvent.setup();
    const field = await screen.findByLabelText('New password', { selector: 'input' });
    await user.type(field, 'short{Enter}');
    expect(field).toHaveAttribute('aria-invalid', 'true');
    await user.type(field, ' but longer now{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/signin'));
    expect(calls.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body])).toEqual([
      ['/auth/reset', { token: TOKEN, newPassword: 'short but longer now' }],
    ]);
  });
});
