import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildDomain, buildLexicon, buildRow, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, problem, stubApi } from '../testing/stub-api.js';
import { stubLexicon } from '../testing/stub-lexicon.js';

const lexicon = buildLexicon();
const here = `/lexicons/${lexicon.id}`;
const [clay, loam, peat] = [
  buildRow(20, 'clay'),
  buildRow(21, 'loam', { version: 4 }),
  buildRow(22, 'peat', { status: 'validated' }),
];
const routes = stubLexicon({ lexicon, rows: [clay, loam, peat], domains: [buildDomain(60, 'Earth')] });
const applied = { changeId: idOf(90), created: 0, updated: 2, removed: 0, unchanged: 0, skipped: 0 };

async function openList(stubs: Parameters<typeof stubApi>[0] = routes) {
  const calls = stubApi(stubs);
  const { router } = renderAppAt(here);
  const user = userEvent.setup();
  const row = (name: string) => screen.findByRole('row', { name: new RegExp(name, 'u') });
  await row('clay');
  const bar = async () => within(await screen.findByRole('toolbar', { name: 'Selected terms' }));
  const bulkBodies = () => calls.filter(({ path }) => path.endsWith('/bulk')).map(({ body }) => body);
  return { calls, router, user, row, bar, bulkBodies };
}

const statusIn = (row: HTMLElement) => within(row).getByRole('img', { hidden: true }).getAttribute('aria-label');

describe('the list of a lexicon', () => {
  it('is walked, selected and opened by keyboard alone', async () => {
    const { router, user, row, bar } = await openList();
    const grid = screen.getByRole('grid');
    expect(grid).toHaveAttribute('aria-rowcount', '4');
    within(grid).getByRole('button', { name: 'English' }).focus();
    await user.tab();
    await user.keyboard('{Home}');
    expect(await row('clay')).toHaveFocus();
    await user.keyboard(' {ArrowDown}{ArrowDown}');
    expect(await row('peat')).toHaveFocus();
    await user.keyboard('{Shift>} {/Shift}');
    expect((await bar()).getByText('3 selected')).toBeVisible();
    expect(await row('loam')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('toolbar', { name: 'Selected terms' })).not.toBeInTheDocument());
    await user.keyboard('{Home}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveAttribute('href', `/terms/${clay.id}`);
    await user.keyboard('{ArrowLeft}{ArrowLeft}{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe(`/terms/${clay.id}`));
  });

  it('shows a step at once, says what was done, and takes it back', async () => {
    const { calls, user, row, bar, bulkBodies } = await openList({
      ...routes,
      [`POST ${here}/bulk`]: answer(applied),
      [`POST /changes/${idOf(90)}/undo`]: answer({ ...applied, changeId: idOf(91) }),
    });
    await user.click(screen.getByRole('checkbox', { name: 'Select all that are loaded' }));
    await user.click((await bar()).getByRole('button', { name: 'Propose' }));
    // Only what is a draft can be proposed.
    await waitFor(() =>
      expect(bulkBodies()).toEqual([
        {
          terms: [
            { id: clay.id, version: 1 },
            { id: loam.id, version: 4 },
          ],
          status: 'proposed',
        },
      ]),
    );
    expect(await screen.findByText('2 terms proposed. 1 stays as it was.')).toBeVisible();
    expect(screen.queryByRole('toolbar', { name: 'Selected terms' })).not.toBeInTheDocument();
    expect(statusIn(await row('clay'))).toBe('Draft');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('The change is undone.')).toBeVisible();
    expect(calls.some(({ path }) => path === `/changes/${idOf(90)}/undo`)).toBe(true);
  });

  it('turns the rows back where the server says no', async () => {
    let refuse: (() => void) | undefined;
    const isAsked = new Promise<void>((resolve) => (refuse = resolve));
    const { user, row, bar } = await openList({
      ...routes,
      [`POST ${here}/bulk`]: () => {
        refuse?.();
        return problem(503, 'service.unavailable')();
      },
    });
    await user.click(screen.getByRole('checkbox', { name: 'Select loam' }));
    await user.click((await bar()).getByRole('button', { name: 'Propose' }));
    await isAsked;
    await waitFor(async () => expect(statusIn(await row('loam'))).toBe('Draft'));
    expect((await bar()).getByText('1 selected')).toBeVisible();
  });

  it('asks why before it deprecates, and what to do about terms that others have edited', async () => {
    let answers = [
      problem(409, 'change.stale', { count: 1, conflicts: [{ termId: loam.id }] }),
      answer({ ...applied, updated: 1 }),
    ];
    const { user, bar, bulkBodies } = await openList({
      ...routes,
      [`POST ${here}/bulk`]: () => {
        const [next = answer(applied), ...rest] = answers;
        answers = rest;
        return next();
      },
    });
    await user.click(screen.getByRole('checkbox', { name: 'Select clay' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select loam' }));
    await user.click((await bar()).getByRole('button', { name: 'Deprecate…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Deprecate 2 terms?' }));
    await user.type(dialog.getByLabelText('Why, in a few words'), 'Merged.');
    await user.click(dialog.getByRole('button', { name: 'Deprecate' }));
    const question = within(await screen.findByRole('dialog', { name: 'Nothing was changed' }));
    expect(question.getByText(/Someone has edited 1 of these terms/u)).toBeVisible();
    await user.click(question.getByRole('button', { name: 'Change the other 1' }));
    expect(await screen.findByText('1 term deprecated. 1 stays as it was.')).toBeVisible();
    expect(bulkBodies().at(-1)).toEqual({
      terms: [{ id: clay.id, version: 1 }],
      status: 'deprecated',
      reason: 'Merged.',
    });
  });

  it('moves all that pass the filters, read or not, into a domain', async () => {
    const { user, bar, bulkBodies } = await openList({ ...routes, [`POST ${here}/bulk`]: answer(applied) });
    await user.click(screen.getByRole('checkbox', { name: 'Select clay' }));
    await user.click((await bar()).getByRole('button', { name: 'Select all 3' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select peat' }));
    expect((await bar()).getByText('2 selected')).toBeVisible();
    await user.click((await bar()).getByRole('button', { name: 'Move to domain…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Move 2 terms' }));
    await user.click(dialog.getByRole('combobox', { name: 'Domain' }));
    await user.click(await dialog.findByRole('option', { name: 'Earth' }));
    await user.click(dialog.getByRole('button', { name: 'Move' }));
    await waitFor(() =>
      expect(bulkBodies()).toEqual([
        {
          terms: [
            { id: clay.id, version: 1 },
            { id: loam.id, version: 4 },
          ],
          addDomainIds: [idOf(60)],
        },
      ]),
    );
  });

  it('offers no step that the reader may not take', async () => {
    const editor = buildLexicon({ may: { edit: true, review: false, manage: false } });
    const { user, bar } = await openList(stubLexicon({ lexicon: editor, rows: [clay, peat] }));
    await user.click(screen.getByRole('checkbox', { name: 'Select peat' }));
    expect((await bar()).queryByRole('button', { name: 'Validate' })).not.toBeInTheDocument();
    expect((await bar()).getByRole('button', { name: 'Deprecate…' })).toBeDisabled();
  });
});

describe('a long list', () => {
  const rows = Array.from({ length: 250 }, (_, at) =>
    buildRow(1_000 + at, `${at < 220 ? 'clay' : 'silt'} ${String(at).padStart(3, '0')}`),
  );

  it('reads its first page, knows its length, and opens at a letter without what lies between', async () => {
    const { calls, user } = await (async () => {
      const seen = stubApi(stubLexicon({ lexicon, rows }));
      renderAppAt(here);
      return { calls: seen, user: userEvent.setup() };
    })();
    const grid = await screen.findByRole('grid');
    expect(grid).toHaveAttribute('aria-rowcount', '251');
    expect(within(grid).getAllByRole('row').length).toBeLessThan(30);
    const pagesRead = () =>
      calls.filter(({ path }) => path.startsWith('/terms?') && !path.includes('roots')).map(({ path }) => path);
    expect(pagesRead()).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'To B' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'To S' }));
    await waitFor(() => expect(pagesRead()).toHaveLength(2));
    expect(pagesRead()[1]).toContain(`cursor=${idOf(1_199)}`);
  });
});
