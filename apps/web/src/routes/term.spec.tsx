import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildDefinition, buildLabel, buildLexicon, buildRevision, buildTerm, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, problem, stubApi } from '../testing/stub-api.js';

const lexicon = buildLexicon();
const term = buildTerm({
  labels: [buildLabel(11), buildLabel(13, { text: 'ground', kind: 'alternative', standing: 'deprecated' })],
  definitions: [buildDefinition(12)],
});
const related = { status: 'draft', version: 1 };
const facts = { strength: null, confidence: null, note: null, period: null, evidence: null };
const broader = {
  id: idOf(50),
  workspaceId: null,
  key: 'broader',
  inverseKey: 'narrower',
  symmetric: false,
  transitive: true,
  refines: null,
  hierarchy: 'broader',
  property: null,
  labels: { en: 'broader', fr: 'générique' },
  inverseLabels: { en: 'narrower', fr: 'spécifique' },
};
const routes = {
  'GET /auth/me': answer({ id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false }),
  [`GET /terms/${term.id}`]: answer(term),
  [`GET /lexicons/${lexicon.id}`]: answer(lexicon),
  [`GET /lexicons/${lexicon.id}/domains`]: pageOf(),
  'GET /terms': pageOf(),
  'GET /relation-types': pageOf(broader),
  [`GET /terms/${term.id}/paths`]: answer({
    items: [
      [
        { id: idOf(60), name: 'matter' },
        { id: term.id, name: 'soil' },
      ],
    ],
  }),
  [`GET /terms/${term.id}/relations`]: pageOf(
    { id: idOf(51), type: 'narrower', direction: 'in', term: { id: idOf(61), name: 'peat', ...related }, ...facts },
    { id: idOf(52), type: 'broader', direction: 'out', term: { id: idOf(60), name: 'matter', ...related }, ...facts },
  ),
  [`GET /terms/${term.id}/revisions`]: answer({ items: [buildRevision()], nextCursor: null, names: {} }),
};

describe('the page of a term', () => {
  it('reads as an entry: headword, definition, labels, relations by type in both directions', async () => {
    stubApi(routes);
    renderAppAt(`/terms/${term.id}`);
    expect(await screen.findByRole('heading', { level: 1, name: 'soil' })).toBeVisible();
    expect(screen.getByText('The top layer.')).toBeVisible();
    expect(screen.getByText('ground')).toHaveClass('standing-deprecated');
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent.trim());
    expect(headings).toEqual(['broader', 'narrower']);
    expect(
      within(await screen.findByRole('navigation', { name: 'Hierarchy' })).getByRole('link', { name: 'matter' }),
    ).toBeVisible();
  });

  it('shows what is missing as a link that leads to filling it', async () => {
    stubApi(routes);
    renderAppAt(`/terms/${term.id}`);
    const blank = await screen.findByRole('link', { name: 'no name in French yet' });
    expect(blank).toHaveAttribute('href', `/terms/${term.id}/edit#name-fr`);
  });

  it('offers no edit to who may only read', async () => {
    stubApi({
      ...routes,
      [`GET /lexicons/${lexicon.id}`]: answer(buildLexicon({ may: { edit: false, review: false, manage: false } })),
    });
    renderAppAt(`/terms/${term.id}`);
    await screen.findByRole('heading', { level: 1, name: 'soil' });
    expect(screen.queryByRole('link', { name: 'Edit' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'no name in French yet' })).not.toBeInTheDocument();
  });

  it('speaks French', async () => {
    stubApi(routes);
    renderAppAt(`/terms/${term.id}`, { language: 'fr' });
    expect(await screen.findByRole('heading', { name: 'Définitions' })).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'générique' })).toBeVisible();
  });

  it('removes without asking, and offers the way back', async () => {
    const calls = stubApi({
      ...routes,
      [`DELETE /terms/${term.id}`]: answer({
        changeId: idOf(31),
        created: 0,
        updated: 0,
        removed: 1,
        unchanged: 0,
        skipped: 0,
      }),
      [`POST /changes/${idOf(31)}/undo`]: answer({
        changeId: idOf(32),
        created: 0,
        updated: 1,
        removed: 0,
        unchanged: 0,
        skipped: 0,
      }),
      [`GET /lexicons/${lexicon.id}/stats`]: answer({
        terms: 0,
        relations: 0,
        removed: 1,
        statuses: {},
        languages: {},
        defined: 0,
        labelLanguages: 0,
        letters: {},
        domains: {},
        countedAt: null,
      }),
    });
    renderAppAt(`/terms/${term.id}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'soil' })).toBeVisible();
    expect(calls.find(({ method }) => method === 'DELETE')?.ifMatch).toBe('"3"');
    expect(calls.some(({ path }) => path === `/changes/${idOf(31)}/undo`)).toBe(true);
  });

  it.each([
    [404, 'resource.not-found', 'Nothing stands here'],
    [403, 'access.forbidden', 'This is not open to you'],
  ])('says in words what %i means', async (status, code, words) => {
    stubApi({ ...routes, [`GET /terms/${term.id}`]: problem(status, code) });
    const { showError } = renderAppAt(`/terms/${term.id}`);
    expect(await screen.findByRole('heading', { name: words })).toBeVisible();
    expect(showError).not.toHaveBeenCalled();
  });

  it('sends who is not signed in to sign in, and back', async () => {
    stubApi({
      ...routes,
      'GET /auth/me': problem(401, 'auth.required'),
      'GET /auth/providers': answer({ local: true, providers: [], needsSetup: false }),
      [`GET /terms/${term.id}`]: problem(401, 'auth.required'),
    });
    const { router } = renderAppAt(`/terms/${term.id}`);
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
    expect(router.state.location.search).toEqual({ returnTo: `/terms/${term.id}` });
  });
});
