import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildLexicon, buildRow, buildTerm, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, stubApi } from '../testing/stub-api.js';
import { stubLexicon } from '../testing/stub-lexicon.js';

const lexicon = buildLexicon();
const here = `/lexicons/${lexicon.id}`;
const matter = buildRow(20, 'matter', { childCount: 1, definition: 'What things are made of.', secondName: 'matière' });
const soil = buildRow(21, 'soil', { own: false });
const routes = {
  ...stubLexicon({ lexicon, rows: [matter, soil], roots: [matter] }),
  [`GET /terms/${matter.id}/children`]: pageOf(soil),
};

const grid = () => screen.findByRole('grid', { name: 'Terms of EnvThes' });
const names = async () => {
  const rows = await within(await grid()).findAllByRole('rowheader');
  return rows.map((row) => within(row).getAllByRole('link', { hidden: true })[0]?.textContent);
};

describe('the page of a lexicon', () => {
  beforeEach(() => localStorage.clear());

  it('opens a branch of the tree by keyboard, and asks for it only then', async () => {
    const calls = stubApi(routes);
    renderAppAt(here);
    const root = await screen.findByRole('treeitem', { name: /matter/u });
    expect(root).toHaveAttribute('aria-expanded', 'false');
    expect(calls.some(({ path }) => path.includes('/children'))).toBe(false);
    const user = userEvent.setup();
    act(() => root.focus());
    await user.keyboard('{ArrowRight}');
    const child = await screen.findByRole('treeitem', { name: 'soil' });
    expect(child).toHaveAttribute('aria-level', '2');
    await user.keyboard('{ArrowDown}');
    expect(child).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(root).toHaveFocus();
    await user.keyboard('so');
    expect(child).toHaveFocus();
  });

  it('shows what is missing as a blank that leads to its field', async () => {
    stubApi(routes);
    renderAppAt(here);
    const blank = (name: string) => screen.findByRole('link', { name, hidden: true });
    expect(await blank('soil: no French yet')).toHaveAttribute('href', `/terms/${soil.id}/edit#name-fr`);
    expect(await blank('soil: no definition yet')).toHaveAttribute('href', `/terms/${soil.id}/edit#definition-en`);
    expect(await blank('not yet in English')).toHaveAttribute('href', `/terms/${soil.id}/edit#name-en`);
    expect(within(await grid()).getAllByText('matière')).not.toHaveLength(0);
  });

  it('numbers homographs side by side, and names what to use for one that is deprecated', async () => {
    const old = buildRow(31, 'peat', { status: 'deprecated', successors: [{ id: idOf(32), name: 'peat' }] });
    stubApi(stubLexicon({ rows: [old, buildRow(32, 'peat'), buildRow(33, 'sand')] }));
    renderAppAt(here);
    expect(await names()).toEqual(['peat1', 'peat2', 'sand']);
    const row = within(await grid()).getAllByRole('row')[1];
    expect(row).toHaveTextContent('Use peat');
  });

  it('keeps filters, order, columns and languages in the address', async () => {
    const calls = stubApi(routes);
    const { router } = renderAppAt(here);
    const user = userEvent.setup();
    const choose = async (menu: string, item: string, role = 'menuitemradio') => {
      await user.click(await screen.findByRole('button', { name: menu }));
      const [first] = await screen.findAllByRole(role, { name: item });
      await user.click(first as HTMLElement);
      await user.keyboard('{Escape}');
    };
    await choose('Missing', 'Name in French');
    await choose('Changed', 'In the last week');
    await user.type(screen.getByRole('textbox', { name: 'Starts with' }), 's');
    await waitFor(() => expect(router.state.location.search).toMatchObject({ prefix: 's' }));
    await choose('Sort: A to Z', 'Last changed first');
    await choose('Columns', 'Definition', 'menuitemcheckbox');
    await choose('Languages shown: en, fr', 'French');
    await waitFor(() =>
      expect(router.state.location.search).toEqual({
        missing: 'label',
        missingIn: 'fr',
        changed: 'week',
        prefix: 's',
        sort: 'updated',
        columns: 'second,languages,narrower',
        language: 'fr',
        second: 'en',
      }),
    );
    const asked = calls.findLast(({ path }) => path.startsWith('/terms?') && path.includes('prefix=s'))?.path ?? '';
    expect(Object.fromEntries(new URLSearchParams(asked.split('?')[1]))).toMatchObject({
      language: 'fr',
      second: 'en',
      sort: 'updated',
      missing: 'label',
      missingIn: 'fr',
      changedSince: expect.stringMatching(/^2/u),
    });
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }));
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty('missing'));
    expect(router.state.location.search).toMatchObject({ language: 'fr', sort: 'updated' });
  });

  it('remembers the columns and the view where an address says nothing of them', async () => {
    stubApi(routes);
    const first = renderAppAt(here);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'List' }));
    await waitFor(() => expect(first.router.state.location.search).toEqual({ view: 'list' }));
    await act(() => first.router.navigate({ to: here }));
    expect(await screen.findByRole('button', { name: 'List', pressed: true })).toBeVisible();
    expect(first.router.state.location.search).toEqual({});
  });

  it('drops from the address what is no filter', async () => {
    stubApi(routes);
    const { router } = renderAppAt(`${here}?status=nonsense&prefix=s`);
    await grid();
    expect(router.state.location.search).toEqual({ prefix: 's' });
  });

  it('counts what passes, and offers to clear where nothing does', async () => {
    stubApi(routes);
    const { router } = renderAppAt(`${here}?prefix=s`);
    expect(await screen.findByText('1 term')).toBeVisible();
    await act(() => router.navigate({ to: here, search: { prefix: 'zz' } }));
    expect(await screen.findByText('No term passes these filters')).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(await names()).toEqual(['matter', 'soil']);
  });

  it('says what to do where there is no term', async () => {
    stubApi(stubLexicon({}));
    renderAppAt(here);
    expect(await screen.findByText(/Add the first/u)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Import a file' })).toHaveAttribute('href', `${here}/import`);
  });

  it('offers nothing to a reader that would be refused', async () => {
    const read = buildLexicon({ may: { edit: false, review: false, manage: false } });
    stubApi(stubLexicon({ lexicon: read, rows: [matter, soil], domains: [] }));
    renderAppAt(here);
    await grid();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'soil: no French yet' })).toBeInTheDocument();
    const links = within(screen.getByRole('main')).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:Import|Settings)$/u)]),
    );
    expect(screen.getByRole('link', { name: 'Export' })).toBeVisible();
  });

  it('draws how far it has come, each figure a way to its terms', async () => {
    stubApi(routes);
    renderAppAt(`${here}?view=statistics`);
    const table = await screen.findByRole('table', { name: 'Languages' });
    const french = within(table).getByRole('row', { name: /French/u });
    expect(within(french).getByRole('link', { name: '1 missing' })).toHaveAttribute(
      'href',
      `${here}?missing=label&missingIn=fr`,
    );
    expect(screen.getByRole('link', { name: 'M, 1 term' })).toHaveAttribute('href', `${here}?prefix=m`);
  });
});

describe('adding a term', () => {
  const term = buildTerm({ id: idOf(70), name: 'peat', version: 1 });

  async function openDialog() {
    const user = userEvent.setup();
    await screen.findByRole('grid');
    await user.click(await screen.findByRole('button', { name: 'New term' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'New term' }));
    return { user, dialog };
  }

  it('warns of a homograph while typing, and adds the term all the same', async () => {
    const warning = {
      code: 'label.homograph',
      label: 'peat',
      language: 'en',
      terms: [{ id: idOf(71), name: 'peat', definition: 'A fuel.' }],
    };
    const calls = stubApi({
      ...routes,
      'GET /terms/homographs': answer({ items: [warning] }),
      'POST /terms': answer(term),
      [`GET /terms/${term.id}`]: answer(term),
    });
    const { router } = renderAppAt(here);
    const { user, dialog } = await openDialog();
    await user.type(await dialog.findByLabelText('Term'), 'peat');
    expect(await dialog.findByText('A fuel.', { exact: false })).toBeVisible();
    await user.type(dialog.getByLabelText('What it means'), 'Partly decayed matter.');
    await user.click(dialog.getByRole('button', { name: 'Add the term' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/terms/${term.id}`));
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      term: 'peat',
      definition: 'Partly decayed matter.',
      language: 'en',
      lexiconId: lexicon.id,
    });
    expect(await screen.findByText('“peat” is added.')).toBeVisible();
  });

  it('asks the server nothing while the term is empty', async () => {
    const calls = stubApi(routes);
    renderAppAt(here);
    const { user, dialog } = await openDialog();
    await user.click(await dialog.findByRole('button', { name: 'Add the term' }));
    expect(await dialog.findByText('Fill this in.')).toBeVisible();
    expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  });
});
