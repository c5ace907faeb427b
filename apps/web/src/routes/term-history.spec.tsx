import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildLabel, buildLexicon, buildRevision, buildTerm, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, problem, stubApi } from '../testing/stub-api.js';

const lexicon = buildLexicon();
const term = buildTerm({ version: 2 });
const applied = { changeId: idOf(32), created: 0, updated: 1, removed: 0, unchanged: 0, skipped: 0 };
const edited = buildRevision({
  version: 2,
  reason: 'Clearer.',
  diff: [
    {
      path: 'labels',
      kind: 'added',
      before: null,
      after: buildLabel(14, { text: 'ground', kind: 'alternative', form: 'acronym' }),
    },
    { path: 'relations', kind: 'added', before: null, after: { id: idOf(51), type: 'broader', toId: idOf(60) } },
    { path: 'labels.order', kind: 'changed', before: ['a', 'b'], after: ['b', 'a'] },
    { path: 'status', kind: 'changed', before: 'draft', after: 'in_review' },
  ],
});
const routes = {
  'GET /auth/me': answer({ id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false }),
  [`GET /terms/${term.id}`]: answer(term),
  [`GET /lexicons/${lexicon.id}`]: answer(lexicon),
  'GET /relation-types': pageOf(),
  [`GET /terms/${term.id}/revisions`]: answer({
    items: [edited, buildRevision({ version: 1, origin: 'import' })],
    nextCursor: null,
    names: { [idOf(60)]: 'matter' },
  }),
};

describe('the history of a term', () => {
  it('tells the reason, who, and what changed in words', async () => {
    stubApi(routes);
    renderAppAt(`/terms/${term.id}/history`);
    await screen.findByRole('heading', { level: 1, name: 'soil' });
    const page = within(screen.getByRole('main'));
    expect(page.getByText('Clearer.')).toBeVisible();
    expect(page.getByText(/Inès Caron/u)).toBeVisible();
    expect(page.getByText('ground').tagName).toBe('INS');
    expect(page.getByText('alternative, acronym')).toBeVisible();
    expect(page.getByText('matter')).toBeVisible();
    expect(page.getByText('In review').tagName).toBe('INS');
    expect(page.queryByText(/order/u)).not.toBeInTheDocument();
  });

  it('undoes the change of a revision', async () => {
    const calls = stubApi({ ...routes, [`POST /changes/${edited.changeId}/undo`]: answer(applied) });
    renderAppAt(`/terms/${term.id}/history`);
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Undo this change' }));
    expect(await screen.findByText('The change is undone.')).toBeVisible();
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ conflicts: 'refuse' });
  });

  it('asks what to do where something later touched the term', async () => {
    const calls = stubApi({
      ...routes,
      [`POST /changes/${edited.changeId}/undo`]: ({ body }) =>
        JSON.stringify(body).includes('refuse') ? problem(409, 'change.undo-conflict')() : { body: applied },
    });
    const { showError } = renderAppAt(`/terms/${term.id}/history`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Undo this change' }));
    await user.click(await screen.findByRole('button', { name: 'Take it back all the same' }));
    expect(await screen.findByText('The change is undone.')).toBeVisible();
    expect(calls.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      { conflicts: 'refuse' },
      { conflicts: 'override' },
    ]);
    expect(showError).not.toHaveBeenCalled();
  });

  it('restores an old revision from the version that was read', async () => {
    const calls = stubApi({ ...routes, [`POST /terms/${term.id}/restore`]: answer({ ...term, version: 3 }) });
    renderAppAt(`/terms/${term.id}/history?version=1`);
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Restore revision 1' }));
    expect(await screen.findByText('Revision 1 is back.')).toBeVisible();
    expect(calls.find(({ method }) => method === 'POST')).toMatchObject({ ifMatch: '"2"', body: { version: 1 } });
  });

  it('takes no whole import back from the page of one term', async () => {
    stubApi(routes);
    renderAppAt(`/terms/${term.id}/history?version=1`);
    await screen.findByRole('button', { name: 'Restore revision 1' });
    expect(screen.queryByRole('button', { name: 'Undo this change' })).not.toBeInTheDocument();
  });
});
