import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildFacets, buildImport, buildItem, buildReport } from '../testing/build-imports.js';
import { buildDefinition, buildLabel, buildLexicon, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, type ApiCall, pageOf, problem, stubApi } from '../testing/stub-api.js';

const lexicon = buildLexicon();
const view = buildImport();
const changed = buildItem({
  diff: [
    {
      path: 'definitions',
      kind: 'changed',
      before: buildDefinition(12, { text: 'The top layer.' }),
      after: buildDefinition(12, { text: 'The upper layer.' }),
      conflict: false,
    },
    {
      path: 'relations',
      kind: 'added',
      before: null,
      after: { id: idOf(13), type: 'broader', toId: idOf(14) },
      conflict: false,
    },
  ],
});
const conflict = buildItem({
  seq: 2,
  name: 'acid rain',
  outcome: 'conflict',
  diff: [
    {
      path: 'labels',
      kind: 'changed',
      before: [buildLabel(15, { text: 'acid rain', kind: 'alternative' })],
      after: [buildLabel(16, { text: 'sour rain', kind: 'alternative' })],
      conflict: true,
    },
  ],
});
const dropped = buildItem({ seq: 3, name: 'dry', outcome: 'dropped' });
const ITEMS = { changed, conflict, dropped, added: buildItem({ seq: 4, name: 'mud', outcome: 'added' }) };

const outcomeIn = ({ path }: ApiCall) => new URLSearchParams(path.split('?')[1]).get('outcome');
const routes = {
  'GET /auth/me': answer({ id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false }),
  'GET /relation-types': pageOf(),
  [`GET /lexicons/${lexicon.id}`]: answer(lexicon),
  [`GET /imports/${view.id}`]: answer(view),
  [`GET /imports/${view.id}/facets`]: (call: ApiCall) => {
    const isTaken = outcomeIn(call) === 'changed' || outcomeIn(call) === 'added';
    return { body: buildFacets({ taken: isTaken ? 1 : 0, fields: [{ field: 'definitions', count: 1 }] }) };
  },
  [`GET /imports/${view.id}/items`]: (call: ApiCall) => ({
    body: {
      items: Object.values(ITEMS).filter(({ outcome }) => outcome === outcomeIn(call)),
      nextCursor: null,
      names: { [idOf(14)]: 'matter' },
    },
  }),
  [`POST /imports/${view.id}/decisions`]: answer(view),
  [`GET /lexicons/${lexicon.id}/imports`]: pageOf(view),
};
const decisions = (calls: readonly ApiCall[]) =>
  calls.filter(({ path }) => path.endsWith('/decisions')).map(({ body }) => body);

describe('the preview of an import', () => {
  it('opens at what would change, with the differences word by word', async () => {
    stubApi(routes);
    renderAppAt(`/imports/${view.id}`);
    expect(await screen.findByText(/2.6 MB, read in 4.1\ss: 10 concepts and 100 statements/u)).toBeVisible();
    const list = within(await screen.findByRole('list', { name: 'To change' }));
    expect(list.getByRole('checkbox', { name: 'Take soil' })).toBeChecked();
    expect(list.getByText('definition in English, broader matter')).toBeVisible();
    expect(list.getByText('upper').tagName).toBe('INS');
    expect(list.getByText('top').tagName).toBe('DEL');
    expect(screen.getByRole('button', { name: 'Apply 2 changes' })).toBeEnabled();
  });

  it('leaves a term as it is when it is unticked, one or all that are listed', async () => {
    const calls = stubApi(routes);
    renderAppAt(`/imports/${view.id}?field=definitions`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('checkbox', { name: 'Take soil' }));
    expect(screen.getByRole('checkbox', { name: 'Take soil' })).not.toBeChecked();
    await user.click(await screen.findByRole('checkbox', { name: 'Tick the one listed' }));
    await screen.findByRole('checkbox', { name: 'Take soil' });
    expect(decisions(calls)).toEqual([
      { items: [{ seq: 1, decision: 'ours' }] },
      { filter: { outcome: 'changed', fields: ['definitions'] }, decision: 'ours' },
    ]);
  });

  it('ticks again what the server would not have unticked', async () => {
    stubApi({
      ...routes,
      [`POST /imports/${view.id}/decisions`]: problem(409, 'import.wrong-state', { state: 'applied' }),
    });
    const { showError } = renderAppAt(`/imports/${view.id}`);
    await userEvent.setup().click(await screen.findByRole('checkbox', { name: 'Take soil' }));
    expect(await screen.findByRole('checkbox', { name: 'Take soil' })).toBeChecked();
    expect(showError).toHaveBeenCalledTimes(1);
  });

  it('shows both sides of a conflict, ours by default', async () => {
    const calls = stubApi(routes);
    renderAppAt(`/imports/${view.id}?part=conflict`);
    const list = within(await screen.findByRole('list', { name: 'In conflict' }));
    const tick = list.getByRole('checkbox', { name: 'Take the file’s side of acid rain' });
    expect(tick).not.toBeChecked();
    expect(list.getByText('Ours')).toBeVisible();
    expect(list.getByText('sour').tagName).toBe('INS');
    await userEvent.setup().click(tick);
    expect(decisions(calls)).toEqual([{ items: [{ seq: 2, decision: 'theirs' }] }]);
  });

  it('keeps what the file no longer has, and asks before any of it is removed', async () => {
    const removing = buildImport({ chosen: { added: 1, changed: 1, conflicts: 0, removed: 1, theirs: 0 } });
    const calls = stubApi({
      ...routes,
      [`POST /imports/${view.id}/decisions`]: answer(removing),
      [`POST /imports/${view.id}/apply`]: answer(buildImport({ state: 'applying' })),
    });
    renderAppAt(`/imports/${view.id}?part=dropped`);
    const user = userEvent.setup();
    const tick = await screen.findByRole('checkbox', { name: 'Remove dry' });
    expect(tick).not.toBeChecked();
    await user.click(tick);
    await user.click(await screen.findByRole('button', { name: 'Apply 3 changes' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Remove 1 term?' }));
    await user.click(dialog.getByRole('button', { name: 'Apply 3 changes' }));
    expect(decisions(calls)).toEqual([{ items: [{ seq: 3, decision: 'remove' }] }]);
    expect(calls.some(({ path }) => path.endsWith('/apply'))).toBe(true);
  });

  it('folds what is new away, and opens it by keyboard', async () => {
    stubApi(routes);
    renderAppAt(`/imports/${view.id}?part=added`);
    const row = await screen.findByRole('button', { name: 'mud' });
    expect(row).toHaveAttribute('aria-expanded', 'false');
    screen.getByRole('checkbox', { name: 'Take mud' }).focus();
    await userEvent.setup().keyboard('{ArrowRight}');
    expect(row).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('what becomes of an import', () => {
  it('tells a phase in words, and that the page may be left', async () => {
    const state = { phase: 'comparing', done: 3_000, total: 6_000 };
    stubApi({ ...routes, [`GET /imports/${view.id}`]: answer(buildImport({ state: 'staging', progress: state })) });
    renderAppAt(`/imports/${view.id}`);
    expect(await screen.findByRole('progressbar', { name: 'Comparing with the lexicon' })).toHaveValue(0.5);
    expect(screen.getByText('3,000 of 6,000 terms')).toBeVisible();
    expect(screen.getByText(/You may leave this page/u)).toBeVisible();
  });

  it('says in words where a file cannot be read', async () => {
    const error = { code: 'import.syntax', details: { format: 'turtle', line: 12, reason: 'Unexpected end.' } };
    stubApi({ ...routes, [`GET /imports/${view.id}`]: answer(buildImport({ state: 'failed', error, report: null })) });
    renderAppAt(`/imports/${view.id}`);
    expect(await screen.findByText(/at line 12: Unexpected end\./u)).toBeVisible();
    expect(screen.getByText('The lexicon is as it was.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Import another file' })).toBeVisible();
  });

  it('tells what was applied, and takes all of it back', async () => {
    const applied = buildImport({
      state: 'applied',
      changeId: idOf(30),
      chosen: null,
      report: buildReport({ terms: { added: 2, changed: 3, removed: 0, unchanged: 4, deprecated: 0 } }),
    });
    const change = {
      id: idOf(30),
      lexiconId: lexicon.id,
      origin: 'import',
      reason: 'soil.ttl',
      author: applied.author,
      at: applied.createdAt,
      created: 2,
      updated: 3,
      removed: 0,
      terms: [],
      undoes: null,
      undoneBy: null,
    };
    const calls = stubApi({
      ...routes,
      [`GET /imports/${view.id}`]: answer(applied),
      [`GET /changes/${idOf(30)}`]: answer({ change, items: [], nextCursor: null, names: {} }),
      [`POST /changes/${idOf(30)}/undo`]: answer({
        changeId: idOf(31),
        created: 0,
        updated: 5,
        removed: 0,
        unchanged: 0,
        skipped: 0,
      }),
    });
    renderAppAt(`/imports/${view.id}`);
    const user = userEvent.setup();
    expect(await screen.findByText('Everything ticked is in the lexicon, as one change.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the change' })).toHaveAttribute('href', `/changes/${idOf(30)}`);
    await user.click(await screen.findByRole('button', { name: 'Undo this change' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Undo this change' }));
    expect(await screen.findByText('The change is undone.')).toBeVisible();
    expect(calls.find(({ path }) => path.endsWith('/undo'))?.body).toEqual({ conflicts: 'refuse' });
  });
});
