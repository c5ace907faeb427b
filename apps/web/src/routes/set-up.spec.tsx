import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildProviders } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, problem, stubApi } from '../testing/stub-api.js';

const github = buildProviders({ local: false, needsSetup: true, providers: [{ id: 'github', name: 'GitHub' }] });
const TOKEN = 'a-token-of-more-than-twenty-letters';

describe('setting up', () => {
  beforeEach(() => {
    window.location.hash = `#token=${TOKEN}`;
  });
  afterEach(() => {
    window.location.hash = '';
  });

  it('takes the link along to a provider, in the body and in no address', async () => {
    const calls = stubApi({
      'GET /auth/providers': answer(github),
      'POST /auth/github/setup': problem(403, 'setup.link-refused'),
    });
    renderAppAt('/setup');
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Continue with GitHub' }));
    expect(screen.queryByLabelText('Password')).not.toBeInTheDocument();
    expect(calls.at(-1)).toMatchObject({ method: 'POST', path: '/auth/github/setup', body: { token: TOKEN } });
  });
});
