import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildLexicon, buildTerm, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, stubApi } from '../testing/stub-api.js';

const lexicon = buildLexicon();
const row = (number: number, name: string, overrides: object = {}) => ({
  id: idOf(number),
  name,
  own: true,
  status: 'draft',
  level: null,
  version: 1,
  definition: null,
  childCount: 0,
  top: false,
  secondName: null,
  domainIds: [],
  languageCount: 1,
  successors: [],
  updatedAt: '2026-11-20T09:00:00.000Z',
  ...overrides,
});
const here = `/lexicons/${lexicon.id}`;
const list = (query: string) => `GET /terms?lexiconId=${lexicon.id}${query}`;
const routes = {
  'GET /auth/me': answer({ id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false }),
  [`GET ${here}`]: answer(lexicon),
  [`GET ${here}/domains`]: pageOf(),
  [`GET ${here}/stats`]: answer({
    terms: 2,
    relations: 1,
    removed: 0,
    statuses: { draft: 2 },
    languages: { en: { preferred: 2, defined: 1 } },
    defined: 1,
    labelLanguages: 1,
    letters: { en: { m: 1, s: 1 } },
    domains: {},
    countedAt: null,
  }),
  [list('&language=en&roots=true&limit=100')]: pageOf(row(20, 'matter', { childCount: 1 })),
  [`GET /terms/${idOf(20)}/children`]: pageOf(row(21, 'soil')),
  [list('&language=en&limit=100')]: pageOf(row(20, 'matter'), row(21, 'soil', { own: false })),
  'GET /terms': pageOf(row(21, 'soil')),
  'GET /lexicons': pageOf(lexicon),
};

describe('the page of a lexicon', () => {
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
  });

  it('lists the terms, and says which name stands in from another language', async () => {
    stubApi(routes);
    renderAppAt(here);
    const table = await screen.findByRole('table', { name: 'Terms of EnvThes' });
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['matter', 'soilnot yet in English']);
  });

  it('keeps its filters in the address', async () => {
    const calls = stubApi(routes);
    const { router } = renderAppAt(here);
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Status' }), 'validated');
    await user.click(screen.getByRole('button', { name: 'Terms that start with S' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ status: 'validated', prefix: 's' }));
    await waitFor(() =>
      expect(calls.some(({ path }) => path.includes('prefix=s') && path.includes('status=validated'))).toBe(true),
    );
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });

  it('drops from the address what is no filter', async () => {
    stubApi(routes);
    const { router } = renderAppAt(`${here}?status=nonsense&prefix=s`);
    await screen.findByRole('table');
    expect(router.state.location.search).toEqual({ prefix: 's' });
  });

  it('says what to do where there is no term', async () => {
    stubApi({ ...routes, [list('&language=en&limit=100')]: pageOf() });
    renderAppAt(here);
    expect(await screen.findByText(/Add the first/u)).toBeVisible();
  });
});

describe('adding a term', () => {
  const term = buildTerm({ id: idOf(70), name: 'peat', version: 1 });

  async function openDialog() {
    const user = userEvent.setup();
    await screen.findByRole('table');
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
