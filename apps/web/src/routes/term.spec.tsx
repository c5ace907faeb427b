import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  buildDefinition,
  buildLabel,
  buildLexicon,
  buildRelation,
  buildRelationType,
  buildRevision,
  buildTerm,
  idOf,
} from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, problem, stubApi } from '../testing/stub-api.js';

const lexicon = buildLexicon();
const term = buildTerm({
  labels: [buildLabel(11), buildLabel(13, { text: 'ground', kind: 'alternative', standing: 'deprecated' })],
  definitions: [buildDefinition(12), buildDefinition(14, { language: 'de', text: 'Die oberste Schicht.' })],
});
const matter = { id: idOf(60), name: 'matter', status: 'draft', version: 1 };
const peat = { id: idOf(61), name: 'peat', status: 'draft', version: 1 };
const narrower = { type: 'narrower', direction: 'in' as const };
const applied = { changeId: idOf(31), created: 0, updated: 0, removed: 1, unchanged: 0, skipped: 0 };
const group = (type: string, items: object[], more: object = {}) => ({
  type,
  total: items.length,
  items,
  nextCursor: null,
  ...more,
});
const routes = {
  'GET /auth/me': answer({ id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false }),
  [`GET /terms/${term.id}`]: answer(term),
  [`GET /lexicons/${lexicon.id}`]: answer(lexicon),
  [`GET /lexicons/${lexicon.id}/domains`]: pageOf(),
  'GET /terms': pageOf(),
  'GET /terms/homographs': answer({ items: [] }),
  'GET /relation-types': pageOf(buildRelationType({ inverseKey: 'narrower', hierarchy: 'broader' })),
  [`GET /terms/${term.id}/neighbours`]: answer({
    previous: { id: idOf(70), name: 'sodium' },
    next: { id: idOf(71), name: 'soil acidity' },
    position: 2,
    total: 3,
  }),
  [`GET /terms/${term.id}/paths`]: answer({
    items: [[{ id: idOf(62), name: 'entity' }, matter, { id: term.id, name: 'soil' }]],
  }),
  [`GET /terms/${term.id}/relation-groups`]: answer({
    items: [
      group('broader', [buildRelation(51, { term: matter })]),
      group('narrower', [buildRelation(52, { ...narrower, term: peat, note: 'Wet.' })]),
    ],
  }),
  [`GET /terms/${term.id}/revisions`]: answer({ items: [buildRevision()], nextCursor: null, names: {} }),
};

const renderTerm = (options?: Parameters<typeof renderAppAt>[1]) => renderAppAt(`/terms/${term.id}`, options);
const headword = () => screen.findByRole('heading', { level: 1, name: 'soil' });

describe('the page of a term', () => {
  it('reads as an entry: headword, definition, labels, relations by type in both directions', async () => {
    stubApi(routes);
    renderTerm();
    expect(await headword()).toBeVisible();
    expect(screen.getByText('The top layer.')).toBeVisible();
    expect(screen.getByText('ground')).toHaveClass('standing-deprecated');
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent.trim());
    expect(headings).toEqual(['broader', 'narrower']);
    const paths = screen.getByRole('navigation', { name: 'Hierarchy' });
    expect(within(paths).getByRole('link', { name: 'matter' })).toBeVisible();
    const relations = screen.getByRole('region', { name: /Relations 2 stated, 1 derived/u });
    expect(within(relations).getByRole('link', { name: 'entity' })).toHaveClass('derived');
  });

  it('opens what stands aside in its place: another language, what is noted of a relation', async () => {
    stubApi(routes);
    renderTerm();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'de, German' }));
    expect(screen.getByText('Die oberste Schicht.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'note on peat' }));
    expect(screen.getByText('Wet.')).toBeVisible();
  });

  it('shows all of a group that is long', async () => {
    stubApi({
      ...routes,
      [`GET /terms/${term.id}/relation-groups`]: answer({
        items: [group('narrower', [buildRelation(52, { ...narrower, term: peat })], { total: 2, nextCursor: 'on' })],
      }),
      [`GET /terms/${term.id}/relations?language=en&type=narrower&limit=200&cursor=on`]: pageOf(
        buildRelation(53, { ...narrower, term: { ...peat, id: idOf(63), name: 'podzol' } }),
      ),
    });
    renderTerm();
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Show all 2' }));
    expect(await screen.findByRole('link', { name: 'podzol' })).toBeVisible();
  });

  it('names other entries with the same name, but for those it replaces', async () => {
    const [other, old] = [idOf(80), idOf(81)];
    stubApi({
      ...routes,
      [`GET /terms/${term.id}`]: answer({ ...term, replaces: [{ id: old, name: 'soil' }] }),
      'GET /terms/homographs': answer({
        items: [
          {
            code: 'label.homograph',
            label: 'soil',
            language: 'en',
            terms: [term.id, other, old].map((id) => ({ id, name: 'soil', definition: `Meaning of ${id}` })),
          },
        ],
      }),
    });
    renderTerm();
    const also = within(await screen.findByRole('list', { name: 'Also' }));
    expect(also.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([`/terms/${other}`]);
  });

  it('shows what is missing as a link that leads to filling it', async () => {
    stubApi(routes);
    renderTerm();
    const blank = await screen.findByRole('link', { name: 'no name in French yet' });
    expect(blank).toHaveAttribute('href', `/terms/${term.id}/edit#name-fr`);
    expect(screen.getByRole('link', { name: 'no definition yet' })).toHaveAttribute(
      'href',
      `/terms/${term.id}/edit#definition-fr`,
    );
  });

  it('offers nothing that changes it to who may only read', async () => {
    stubApi({
      ...routes,
      [`GET /lexicons/${lexicon.id}`]: answer(buildLexicon({ may: { edit: false, review: false, manage: false } })),
    });
    renderTerm();
    await headword();
    expect(screen.queryByRole('link', { name: 'Edit' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /More|Propose/u })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'no name in French yet' })).not.toBeInTheDocument();
    expect(screen.getByText('no name in French yet')).toBeVisible();
  });

  it('speaks French', async () => {
    stubApi(routes);
    renderTerm({ language: 'fr' });
    expect(await screen.findByRole('heading', { name: 'Définitions' })).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'générique' })).toBeVisible();
  });

  it('is turned and opened by keys', async () => {
    stubApi({
      ...routes,
      [`GET /terms/${idOf(71)}`]: answer(buildTerm({ id: idOf(71), name: 'soil acidity', labels: [] })),
      [`GET /terms/${idOf(71)}/neighbours`]: problem(404, 'resource.not-found'),
      [`GET /terms/${idOf(71)}/paths`]: answer({ items: [] }),
      [`GET /terms/${idOf(71)}/relation-groups`]: answer({ items: [] }),
      [`GET /terms/${idOf(71)}/revisions`]: answer({ items: [], nextCursor: null, names: {} }),
    });
    const { router } = renderTerm();
    expect(await screen.findByText('entry 2 of 3')).toBeVisible();
    const user = userEvent.setup();
    await user.keyboard('y');
    expect(await screen.findByText('The link is copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(`http://localhost/terms/${term.id}`);
    await user.keyboard('j');
    expect(await screen.findByRole('heading', { level: 1, name: 'soil acidity' })).toBeVisible();
    await user.keyboard('h');
    await waitFor(() => expect(router.state.location.pathname).toBe(`/terms/${idOf(71)}/history`));
  });

  it.each([
    [404, 'resource.not-found', 'Nothing stands here'],
    [403, 'access.forbidden', 'This is not open to you'],
  ])('says in words what %i means', async (status, code, words) => {
    stubApi({ ...routes, [`GET /terms/${term.id}`]: problem(status, code) });
    const { showError } = renderTerm();
    expect(await screen.findByRole('heading', { name: words })).toBeVisible();
    expect(showError).not.toHaveBeenCalled();
  });

  it('sends who is not signed in to sign in, and back', async () => {
    stubApi({
      ...routes,
      'GET /auth/me': problem(401, 'auth.required'),
      'GET /auth/providers': answer({
        local: true,
        resetByMail: false,
        providers: [],
        signUp: { rule: 'closed', githubOrganisations: [], googleDomains: [], emailDomains: [] },
        needsSetup: false,
      }),
      [`GET /terms/${term.id}`]: problem(401, 'auth.required'),
    });
    const { router } = renderTerm();
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
    expect(router.state.location.search).toEqual({ returnTo: `/terms/${term.id}` });
  });
});

describe('the steps of a term', () => {
  const openMenu = async (user: ReturnType<typeof userEvent.setup>) =>
    user.click(await screen.findByRole('button', { name: 'More' }));

  it('moves its status before the answer comes, and back where that is refused', async () => {
    let refuse: () => void = () => undefined;
    const refused = new Promise<void>((resolve) => (refuse = resolve));
    const calls = stubApi({
      ...routes,
      [`PATCH /terms/${term.id}`]: problem(422, 'change.refused', { reason: 'status.needs-other-eyes' }),
    });
    const { fetch } = globalThis;
    globalThis.fetch = async (input, init) => {
      if (init?.method === 'PATCH') await refused;
      return fetch(input, init);
    };
    const { showError } = renderTerm();
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Propose' }));
    const head = within(screen.getByRole('article'));
    expect(await head.findByText('Proposed')).toBeVisible();
    refuse();
    expect(await head.findByText('Draft')).toBeVisible();
    expect(showError).toHaveBeenCalledTimes(1);
    expect(calls.find(({ method }) => method === 'PATCH')).toMatchObject({
      ifMatch: '"3"',
      body: { status: 'proposed' },
    });
  });

  it('deprecates with a successor that is found by its name', async () => {
    const hit = { id: idOf(90), lexiconId: lexicon.id, lexiconName: 'EnvThes', level: null, tier: 'exact', score: 1 };
    const match = { field: 'label', language: 'en', text: 'earth', ranges: [] };
    const calls = stubApi({
      ...routes,
      'GET /search': answer({
        items: [{ ...hit, name: 'earth', status: 'draft', match, definition: null }],
        nextCursor: null,
        truncated: false,
      }),
      [`PATCH /terms/${term.id}`]: answer({ ...term, version: 4, status: 'deprecated' }),
    });
    renderTerm();
    const user = userEvent.setup();
    await openMenu(user);
    await user.click(screen.getByRole('menuitem', { name: 'Deprecate…' }));
    await user.type(await screen.findByRole('combobox', { name: 'Use instead' }), 'eart');
    await screen.findByRole('option', { name: /earth/u });
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Deprecate' }));
    expect(await screen.findByText('“soil” is deprecated.')).toBeVisible();
    expect(calls.find(({ method }) => method === 'PATCH')?.body).toEqual({
      status: 'deprecated',
      successorIds: [idOf(90)],
    });
  });

  it('removes without asking, and offers the way back', async () => {
    let isRemoved = false;
    const calls = stubApi({
      ...routes,
      [`GET /terms/${term.id}`]: () => ({ body: { ...term, removedAt: isRemoved ? term.updatedAt : null } }),
      [`DELETE /terms/${term.id}`]: () => {
        isRemoved = true;
        return { body: applied };
      },
      [`POST /changes/${idOf(31)}/undo`]: () => {
        isRemoved = false;
        return { body: { ...applied, changeId: idOf(32) } };
      },
    });
    renderTerm();
    const user = userEvent.setup();
    await openMenu(user);
    await user.click(screen.getByRole('menuitem', { name: 'Remove' }));
    expect(await screen.findByRole('button', { name: 'Bring it back' })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Bring it back' })).not.toBeInTheDocument());
    expect(calls.find(({ method }) => method === 'DELETE')?.ifMatch).toBe('"3"');
    expect(calls.some(({ path }) => path === `/changes/${idOf(31)}/undo`)).toBe(true);
  });
});
