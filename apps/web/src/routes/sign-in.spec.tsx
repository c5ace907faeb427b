import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildProviders, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, problem, stubApi } from '../testing/stub-api.js';

const me = { id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false };
const providers = buildProviders();
const signedOut = {
  'GET /auth/me': problem(401, 'auth.required'),
  'GET /auth/providers': answer(providers),
  'GET /auth/identities': answer({ hasPassword: true, items: [] }),
};

async function signIn() {
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('E-mail address'), 'ines@elter.example');
  await user.type(screen.getByLabelText('Password'), 'motdepasse12');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('signing in', () => {
  it('leads to the page that was asked for', async () => {
    let isSignedIn = false;
    stubApi({
      ...signedOut,
      'GET /auth/me': () => (isSignedIn ? answer(me)() : problem(401, 'auth.required')()),
      'POST /auth/login': () => {
        isSignedIn = true;
        return { body: { access_token: 'token', token_type: 'Bearer', expires_in: 60 } };
      },
      'GET /auth/sessions': pageOf(),
    });
    const { router } = renderAppAt('/profile');
    await signIn();
    expect(await screen.findByRole('heading', { name: 'Inès Caron' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/profile');
  });

  it('says at the field that the password is wrong', async () => {
    stubApi({ ...signedOut, 'POST /auth/login': problem(401, 'auth.wrong-credentials') });
    const { showError } = renderAppAt('/signin');
    await signIn();
    await waitFor(() => expect(screen.getByLabelText('Password')).toBeInvalid());
    expect(screen.getByLabelText('Password')).toHaveFocus();
    expect(showError).not.toHaveBeenCalled();
  });

  it('says there, too, how long to wait after too many', async () => {
    stubApi({ ...signedOut, 'POST /auth/login': problem(429, 'auth.too-many-attempts', { seconds: 60 }) });
    const { showError } = renderAppAt('/signin');
    await signIn();
    expect(await screen.findByText('Wait 60 s, then try again.')).toHaveRole('alert');
    expect(showError).not.toHaveBeenCalled();
  });

  it('offers no local account where there is none', async () => {
    const github = { ...providers, local: false, providers: [{ id: 'github', name: 'GitHub' }] };
    stubApi({ ...signedOut, 'GET /auth/providers': answer(github) });
    renderAppAt('/signin?returnTo=/terms/1');
    expect(await screen.findByRole('link', { name: 'Continue with GitHub' })).toHaveAttribute(
      'href',
      '/api/auth/github?returnTo=%2Fterms%2F1',
    );
    expect(screen.queryByLabelText('Password')).not.toBeInTheDocument();
  });

  it('says why signing in by a provider did not work', async () => {
    stubApi(signedOut);
    renderAppAt('/signin?problem=auth.not-on-list');
    expect(await screen.findByText(/you are not on the list/u)).toBeVisible();
    expect(screen.getByText('You are not on the list').closest('[role="alert"]')).not.toBeNull();
  });

  it('says in a line who may enter, where a provider makes accounts', async () => {
    const signUp = { ...providers.signUp, rule: 'allowlist', githubOrganisations: ['lter-europe', 'elter'] };
    const listed = { ...providers, providers: [{ id: 'github', name: 'GitHub' }], signUp };
    stubApi({ ...signedOut, 'GET /auth/providers': answer(listed) });
    renderAppAt('/signin');
    expect(await screen.findByText(/members of the GitHub organisations lter-europe or elter/u)).toBeVisible();
  });

  it('sends a link to who has forgotten the password, and tells nobody whether there is an account', async () => {
    const calls = stubApi({
      ...signedOut,
      'GET /auth/providers': answer({ ...providers, resetByMail: true }),
      'POST /auth/reset-link': answer({ ok: true }),
    });
    renderAppAt('/signin');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('link', { name: 'Forgotten?' }));
    await user.type(await screen.findByLabelText('E-mail address'), 'ines@elter.example{Enter}');
    expect(await screen.findByText(/If ines@elter.example has an account here/u)).toBeVisible();
    expect(calls.at(-1)).toMatchObject({ path: '/auth/reset-link', body: { email: 'ines@elter.example' } });
  });

  it('never leads to another site', async () => {
    stubApi(signedOut);
    const { router } = renderAppAt('/signin?returnTo=//evil.example');
    await screen.findByLabelText('Password');
    expect(router.state.location.search).toEqual({});
  });
});

describe('setting up', () => {
  it('sends the token of the fragment with the first account', async () => {
    window.location.hash = '#token=a-token-of-twenty-letters';
    const calls = stubApi({
      ...signedOut,
      'POST /auth/setup': answer({ access_token: 'token', token_type: 'Bearer', expires_in: 60 }),
    });
    renderAppAt('/setup#token=a-token-of-twenty-letters');
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Your name'), 'Inès Caron');
    await user.type(screen.getByLabelText('E-mail address'), 'ines@elter.example');
    await user.type(screen.getByLabelText('Password'), 'motdepasse12');
    await user.click(screen.getByRole('button', { name: 'Create the account' }));
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(calls.find(({ path }) => path === '/auth/setup')?.body).toEqual({
      token: 'a-token-of-twenty-letters',
      email: 'ines@elter.example',
      name: 'Inès Caron',
      password: 'motdepasse12',
    });
    window.location.hash = '';
  });
});
