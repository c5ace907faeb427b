import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildLexicon, buildProviders, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, problem, stubApi } from '../testing/stub-api.js';

const AT = '2026-03-12T09:30:00.000Z';
const ID = idOf(2);
const ME = idOf(40);
const AIKO = idOf(41);
const workspace = { id: ID, name: 'eLTER', isPersonal: false, role: 'owner', createdAt: AT, removedAt: null };
const grant = (number: number, role: string) => ({ id: idOf(number), role, lexiconId: null, lexiconName: null });
const member = (userId: string, name: string, grants: readonly { role: string }[]) => ({
  userId,
  name,
  email: `${name.toLowerCase()}@elter.example`,
  isDisabled: false,
  role: grants[0]?.role ?? null,
  grants,
});
const invitation = {
  id: idOf(70),
  workspaceId: ID,
  workspaceName: 'eLTER',
  lexiconId: null,
  lexiconName: null,
  role: 'editor',
  email: null,
  isMailed: false,
  inviter: { id: ME, name: 'Inès' },
  createdAt: AT,
  expiresAt: AT,
};
const routes = {
  'GET /auth/me': answer({ id: ME, email: 'ines@elter.example', name: 'Inès', isAdmin: false }),
  'GET /auth/providers': answer(buildProviders({ providers: [{ id: 'github', name: 'GitHub' }] })),
  'GET /lexicons': pageOf(buildLexicon()),
  'GET /workspaces': pageOf(workspace),
  'GET /invitations': pageOf(),
  [`GET /workspaces/${ID}`]: answer(workspace),
  [`GET /workspaces/${ID}/members`]: pageOf(
    member(AIKO, 'Aiko', [grant(60, 'reader')]),
    member(ME, 'Inès', [grant(61, 'owner')]),
  ),
  [`GET /workspaces/${ID}/invitations`]: pageOf(),
  [`GET /workspaces/${ID}/tokens`]: pageOf(),
};
const at = `/workspaces/${ID}`;

describe('a workspace', () => {
  it('changes a role where it stands', async () => {
    const calls = stubApi({
      ...routes,
      [`PATCH /workspaces/${ID}/members/${idOf(60)}`]: answer({
        id: idOf(60),
        userId: AIKO,
        email: 'aiko@elter.example',
        name: 'Aiko',
        role: 'reviewer',
        lexiconId: null,
      }),
    });
    renderAppAt(at);
    const role = await screen.findByRole('combobox', { name: 'Role of Aiko in the workspace' });
    await userEvent.setup().selectOptions(role, 'Reviewer');
    expect(await screen.findByText('The role of Aiko is changed.')).toBeVisible();
    expect(calls.find(({ method }) => method === 'PATCH')?.body).toEqual({ role: 'reviewer' });
  });

  it('gives a role in one lexicon, and removes a member after a question', async () => {
    const calls = stubApi({
      ...routes,
      [`POST /workspaces/${ID}/members`]: problem(409, 'member.exists'),
      [`DELETE /workspaces/${ID}/members/of/${AIKO}`]: answer({ ok: true }),
    });
    renderAppAt(at);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'More about Aiko' }));
    await user.click(screen.getByRole('menuitem', { name: 'Give a role in one lexicon' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(await dialog.findByRole('option', { name: 'EnvThes' })).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Give the role' }));
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
        userId: AIKO,
        role: 'reviewer',
        lexiconId: idOf(1),
      }),
    );
    await user.click(screen.getByRole('button', { name: 'More about Aiko' }));
    await user.click(screen.getByRole('menuitem', { name: 'Remove from the workspace' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('Aiko is no member any more.')).toBeVisible();
  });

  it('invites by a link that is shown once, and says at the field who is invited already', async () => {
    const calls = stubApi({
      ...routes,
      [`POST /workspaces/${ID}/invitations`]: ({ body }) =>
        JSON.stringify(body).includes('aiko@')
          ? problem(409, 'invitation.exists')()
          : { status: 201, body: { ...invitation, url: 'https://lexikon.example/invitation#token=secret' } },
    });
    renderAppAt(at);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Invite somebody' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Invite somebody' }));
    await user.type(dialog.getByRole('textbox', { name: 'E-mail address' }), 'aiko@elter.example{Enter}');
    expect(await dialog.findByText(/This address has an invitation that waits/u)).toBeVisible();
    await user.click(dialog.getByRole('radio', { name: 'By a link' }));
    await user.click(dialog.getByRole('button', { name: 'Make the link' }));
    const link = await screen.findByRole('textbox', { name: 'The link of the invitation' });
    expect(link).toHaveValue('https://lexikon.example/invitation#token=secret');
    expect(calls.findLast(({ method }) => method === 'POST')?.body).toEqual({
      role: 'editor',
      lexiconId: null,
      email: null,
      days: 7,
    });
  });

  it('is removed after a question, and can be had back at once', async () => {
    const calls = stubApi({
      ...routes,
      'GET /workspaces?state=removed&limit=100': pageOf(),
      [`DELETE /workspaces/${ID}`]: answer({ ok: true }),
      [`POST /workspaces/${ID}/restore`]: answer(workspace),
    });
    const { router } = renderAppAt(at);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/workspaces'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(calls.map(({ path }) => path)).toContain(`/workspaces/${ID}/restore`));
  });

  it('shows who may not manage it its members and the way out, and asks for nothing else', async () => {
    const calls = stubApi({ ...routes, [`GET /workspaces/${ID}`]: answer({ ...workspace, role: 'reader' }) });
    renderAppAt(at);
    expect(await screen.findByText('aiko@elter.example')).toBeVisible();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Invitations' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Leave' })).toBeVisible();
    expect(calls.map(({ path }) => path).filter((path) => /invitations|tokens/u.test(path))).toEqual([]);
  });
});

describe('the workspaces', () => {
  it('offer what one is invited to, and take back what was removed', async () => {
    const removed = { ...workspace, id: idOf(3), name: 'Trial', removedAt: AT };
    const calls = stubApi({
      ...routes,
      'GET /invitations': pageOf(invitation),
      'GET /workspaces?state=removed&limit=100': pageOf(removed),
      [`POST /invitations/${invitation.id}/accept`]: answer({ workspaceId: ID, lexiconId: null }),
      [`POST /workspaces/${removed.id}/restore`]: answer({ ...removed, removedAt: null }),
    });
    renderAppAt('/workspaces');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Accept the invitation to eLTER' }));
    expect(await screen.findByText('Welcome to eLTER.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take back Trial' }));
    expect(await screen.findByText('Trial is back.')).toBeVisible();
    expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });
});
