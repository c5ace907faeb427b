import { screen, waitForElementToBeRemoved, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildLabel, buildLexicon, buildRevision, buildTerm, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, problem, stubApi } from '../testing/stub-api.js';

const lexicon = buildLexicon();
const term = buildTerm({ version: 2 });
const sheet = {
  labels: [],
  definitions: [],
  notes: [],
  notations: [],
  sources: [],
  matches: [],
  questions: [],
  disambiguations: [],
  top: false,
  kept: [],
};
const facts = { strength: null, confidence: null, note: null, period: null, evidence: null };
const relation = { type: 'broader', toId: idOf(60), ...facts };
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
  [`GET /terms/${term.id}/revisions/2`]: answer({
    termId: term.id,
    version: 2,
    changeId: idOf(30),
    hash: 'hash',
    content: {
      status: 'in_review',
      level: null,
      domainIds: [],
      successorIds: [],
      removed: false,
      sheet: {
        ...sheet,
        labels: [buildLabel(11, { text: 'earth' }), buildLabel(14, { text: 'ground' })],
      },
      relations: [51, 52].map((id) => ({ ...relation, id: idOf(id) })),
    },
  }),
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
    expect(page.getByText('In another order: labels.')).toBeVisible();
  });

  it('summarises what did not change in one line, and shows it when asked', async () => {
    stubApi(routes);
    renderAppAt(`/terms/${term.id}/history`);
    expect(await screen.findByText(/1 label, 1 relation/u)).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show them' }));
    expect(screen.getByText('earth')).toBeVisible();
  });

  it('compares any two revisions, with the reasons between them', async () => {
    stubApi({
      ...routes,
      [`GET /terms/${term.id}/diff?from=2&to=1`]: answer({
        from: 2,
        to: 1,
        items: [{ path: 'labels', kind: 'removed', before: buildLabel(14, { text: 'ground' }), after: null }],
        names: {},
      }),
    });
    const { router } = renderAppAt(`/terms/${term.id}/history?version=1`);
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Compare with revision' }), '2');
    expect((await screen.findByText('ground')).tagName).toBe('DEL');
    expect(screen.getByText('One change lies between them:')).toBeVisible();
    expect(router.state.location.search).toEqual({ version: 1, with: 2 });
    await user.click(screen.getByRole('button', { name: 'Definitions' }));
    expect(await screen.findByText('No revision touched these.')).toBeVisible();
  });

  it('undoes the change of a revision, and says so although its button is gone by then', async () => {
    const isUndone = () => calls.some(({ method }) => method === 'POST');
    const calls = stubApi({
      ...routes,
      [`POST /changes/${edited.changeId}/undo`]: answer(applied),
      // The list of revisions comes first, and takes the button away.
      [`GET /terms/${term.id}/revisions`]: () => ({
        body: { items: isUndone() ? [] : [edited], nextCursor: null, names: {} },
      }),
      [`GET /terms/${term.id}`]: async () => {
        if (isUndone()) await waitForElementToBeRemoved(screen.queryByRole('button', { name: 'Undo this change' }));
        return { body: term };
      },
    });
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
      [`GET /terms/${term.id}/revisions`]: answer({
        items: [buildRevision({ version: 3, reason: 'Later.' }), edited],
        nextCursor: null,
        names: {},
      }),
    });
    const { showError } = renderAppAt(`/terms/${term.id}/history?version=2`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Undo this change' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Changed since' }));
    expect(dialog.getByText('Later.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Take it back all the same' }));
    expect(await screen.findByText('The change is undone.')).toBeVisible();
    expect(calls.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      { conflicts: 'refuse' },
      { conflicts: 'override' },
    ]);
    expect(showError).not.toHaveBeenCalled();
  });

  it('tells what a restore changes, and restores from the version that was read, with the reason', async () => {
    const calls = stubApi({
      ...routes,
      [`GET /terms/${term.id}/diff?from=2&to=1`]: answer({ from: 2, to: 1, items: edited.diff, names: {} }),
      [`POST /terms/${term.id}/restore`]: answer({ ...term, version: 3 }),
    });
    renderAppAt(`/terms/${term.id}/history?version=1`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Restore revision 1…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Restore revision 1' }));
    expect(await dialog.findByText('1 relation')).toBeVisible();
    await user.type(dialog.getByRole('textbox', { name: 'Why, in a few words' }), 'Better before.');
    await user.click(dialog.getByRole('button', { name: 'Restore' }));
    expect(await screen.findByText('Revision 1 is back.')).toBeVisible();
    expect(calls.find(({ method }) => method === 'POST')).toMatchObject({
      ifMatch: '"2"',
      body: { version: 1, reason: 'Better before.' },
    });
  });

  it('takes no whole import back from the page of one term', async () => {
    stubApi(routes);
    renderAppAt(`/terms/${term.id}/history?version=1`);
    await screen.findByRole('button', { name: 'Restore revision 1…' });
    expect(screen.queryByRole('button', { name: 'Undo this change' })).not.toBeInTheDocument();
  });
});
