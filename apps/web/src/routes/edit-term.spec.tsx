import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { listDrafts } from '../lib/drafts.js';
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
import { answer, type ApiCall, pageOf, problem, stubApi } from '../testing/stub-api.js';

const lexicon = buildLexicon();
const term = buildTerm();
const saved = { ...term, version: 4, changeId: idOf(31) };
const water = { id: idOf(20), name: 'water', status: 'draft', version: 2 };
const related = buildRelation(21, { type: 'related_to', term: water });
const routes = {
  'GET /auth/me': answer({ id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false }),
  [`GET /terms/${term.id}`]: answer(term),
  [`GET /lexicons/${lexicon.id}`]: answer(lexicon),
  [`GET /lexicons/${lexicon.id}/domains`]: pageOf(),
  'GET /lexicons': pageOf(lexicon),
  'GET /terms': pageOf(),
  'GET /terms/homographs': answer({ items: [] }),
  'GET /relation-types': pageOf(
    buildRelationType({ inverseKey: 'narrower', hierarchy: 'broader' }),
    buildRelationType({
      id: idOf(51),
      key: 'related_to',
      symmetric: true,
      labels: { en: 'related to', fr: 'associé à' },
    }),
  ),
  'GET /relations/check': answer({ outcome: 'ok', path: [] }),
  [`GET /terms/${term.id}/paths`]: answer({ items: [] }),
  [`GET /terms/${term.id}/neighbours`]: answer({ previous: null, next: null, position: 1, total: 3 }),
  [`GET /terms/${term.id}/relation-groups`]: answer({ items: [] }),
  [`GET /terms/${term.id}/relations`]: pageOf(related),
  [`GET /terms/${term.id}/revisions`]: answer({ items: [buildRevision({ version: 4 })], nextCursor: null, names: {} }),
};
const patches = (calls: readonly ApiCall[]) => calls.filter(({ method }) => method === 'PATCH');
const short = () => screen.findByRole('textbox', { name: 'Short definition, English' });
const drafts = () => listDrafts(idOf(40));
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const openAt = `/terms/${term.id}/edit`;

async function rewriteDefinition(text: string) {
  const user = userEvent.setup();
  const field = await short();
  await user.clear(field);
  if (text !== '') await user.type(field, text);
  return user;
}

/** A term that someone else saves as soon as this side tries to. */
function staleTerm(theirs: Partial<typeof term>) {
  let isStale = false;
  return {
    ...routes,
    [`GET /terms/${term.id}`]: () => ({ body: isStale ? { ...term, version: 4, ...theirs } : term }),
    [`PATCH /terms/${term.id}`]: () => {
      if (isStale) return { body: { ...term, ...theirs, version: 5, changeId: idOf(31) } };
      isStale = true;
      return problem(409, 'change.stale', { conflicts: [] })();
    },
  };
}

beforeEach(() => localStorage.clear());

describe('editing a term', () => {
  it('sends what changed, from the version that was read, and shows the entry before the answer', async () => {
    let respond = () => {};
    const calls = stubApi({
      ...routes,
      [`PATCH /terms/${term.id}`]: () => new Promise((resolve) => (respond = () => resolve({ body: saved }))),
    });
    const { router } = renderAppAt(openAt);
    const user = await rewriteDefinition('The upper layer.');
    await user.type(screen.getByLabelText('Why, in a few words'), 'Clearer.');
    await user.click(button('Save'));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/terms/${term.id}`));
    expect(await screen.findByText('The upper layer.', { selector: 'p' })).toBeVisible();
    expect(patches(calls)).toMatchObject([
      {
        ifMatch: '"3"',
        body: { definitions: [{ ...term.definitions[0], text: 'The upper layer.' }], reason: 'Clearer.' },
      },
    ]);
    respond();
    expect(await screen.findByText('“soil” is saved.')).toBeVisible();
    await waitFor(() => expect(drafts()).toHaveLength(0));
  });

  it('proposes a draft, and has nothing to save until something changes', async () => {
    const calls = stubApi({ ...routes, [`PATCH /terms/${term.id}`]: answer(saved) });
    renderAppAt(openAt);
    await short();
    expect(button('Save')).toBeDisabled();
    await rewriteDefinition('The upper layer.');
    expect(button('1 change')).toBeVisible();
    await userEvent.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(patches(calls)).toMatchObject([{ body: { status: 'proposed' } }]));
  });

  it('says what is wrong at the field, in the outline and in the bar, and leads there instead of saving', async () => {
    const calls = stubApi(routes);
    renderAppAt(openAt);
    const user = await rewriteDefinition('');
    await user.click(await short());
    await user.paste('x'.repeat(213));
    expect(await screen.findByText(/^13 characters too many/u)).toBeVisible();
    expect(screen.getByText('213 of 200')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Definitions 1 field to correct' })).toBeVisible();
    await user.click(screen.getByLabelText('Why, in a few words'));
    await user.click(button('Save'));
    expect(await short()).toHaveFocus();
    expect(button('1 field to correct')).toBeVisible();
    expect(patches(calls)).toEqual([]);
  });

  it('moves the focus into a line that is added, and to its neighbour when one goes', async () => {
    stubApi(routes);
    renderAppAt(openAt);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Add a label, English' }));
    expect(screen.getByRole('textbox', { name: 'Alternative label, English' })).toHaveFocus();
    await user.keyboard('ground');
    await user.click(button('Take out ground'));
    expect(screen.getByRole('textbox', { name: 'Preferred label, English' })).toHaveFocus();
    expect(screen.getByText('ground taken out')).toBeInTheDocument();
  });

  it('shows other senses of a word that is being written', async () => {
    const other = { id: idOf(90), name: 'ground', definition: 'A reason.' };
    const warning = { code: 'label.homograph', label: 'ground', language: 'en', terms: [other] };
    stubApi({ ...routes, 'GET /terms/homographs': answer({ items: [warning] }) });
    renderAppAt(openAt);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Add a label, English' }));
    await user.keyboard('ground');
    expect(await screen.findByText('“ground” already names another term.')).toBeVisible();
    expect(screen.getByText('A reason.')).toBeVisible();
  });
});

describe('the draft of a sheet', () => {
  it('is there again after the page was left, says so, and can be thrown away', async () => {
    stubApi(routes);
    const { unmount } = renderAppAt(openAt);
    await rewriteDefinition('The upper layer.');
    expect(await screen.findByText(/^Draft kept on this device at/u)).toBeVisible();
    unmount();
    const { router } = renderAppAt(openAt);
    expect(await short()).toHaveValue('The upper layer.');
    const user = userEvent.setup();
    await user.click(button('Throw it away'));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/terms/${term.id}`));
    expect(drafts()).toHaveLength(0);
  });

  it('is offered to whoever leaves without saving', async () => {
    stubApi(routes);
    const { router } = renderAppAt(openAt);
    const user = await rewriteDefinition('The upper layer.');
    await user.click(screen.getByRole('link', { name: 'See the entry' }));
    await user.click(await screen.findByRole('button', { name: 'Stay here' }));
    expect(router.state.location.pathname).toBe(openAt);
    await user.click(screen.getByRole('link', { name: 'See the entry' }));
    await user.click(await screen.findByRole('button', { name: 'Leave, keep the draft' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/terms/${term.id}`));
    expect(drafts()).toHaveLength(1);
  });
});

describe('a save that comes back', () => {
  it('brings the text back, with what the server would not take', async () => {
    const refusals = [{ termId: term.id, reasons: ['status.needs-reviewer'] }];
    stubApi({ ...routes, [`PATCH /terms/${term.id}`]: problem(422, 'change.refused', { refusals }) });
    renderAppAt(openAt);
    const user = await rewriteDefinition('The upper layer.');
    await user.click(button('Save'));
    expect(await screen.findByText('This was not saved. Your text is here, nothing is lost.')).toBeVisible();
    expect(screen.getByText('Only a reviewer may take this step.')).toBeVisible();
    expect(await short()).toHaveValue('The upper layer.');
  });

  it('lands at the field that the answer names', async () => {
    const errors = [{ path: 'definitions.0.text', code: 'invalid_value' }];
    stubApi({ ...routes, [`PATCH /terms/${term.id}`]: problem(400, 'request.invalid', { errors }) });
    renderAppAt(openAt);
    const user = await rewriteDefinition('The upper layer.');
    await user.click(button('Save'));
    expect(await screen.findByText('This is not valid.')).toBeVisible();
    expect(await short()).toBeInvalid();
  });

  it('shows both versions of a field that someone changed meanwhile, and saves the choice on theirs', async () => {
    const theirs = [buildDefinition(12, { text: 'The highest layer.' })];
    const calls = stubApi(staleTerm({ definitions: theirs, labels: [buildLabel(11, { text: 'the soil' })] }));
    const { router, showError } = renderAppAt(openAt);
    const user = await rewriteDefinition('The upper layer.');
    await user.click(button('Save'));
    expect(await screen.findByText(/^Inès Caron saved/u)).toHaveTextContent(
      'Inès Caron saved this sheet while you were writing. Nothing is lost: choose, field by field, what stays. 1 field crosses. 1 change bothers nobody and is taken already.',
    );
    expect(button('Save the merge')).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: /Revision 4/u }));
    expect(screen.getByLabelText('Short definition, English')).toHaveValue('The highest layer.');
    await user.click(screen.getByRole('radio', { name: /Your version/u }));
    await user.click(button('Save the merge'));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/terms/${term.id}`));
    expect(patches(calls).map(({ ifMatch }) => ifMatch)).toEqual(['"3"', '"4"']);
    expect(patches(calls)[1]?.body).toEqual({ definitions: [{ ...theirs[0], text: 'The upper layer.' }] });
    expect(showError).not.toHaveBeenCalled();
  });

  it('merges by itself what two people did to different fields', async () => {
    const calls = stubApi(staleTerm({ labels: [buildLabel(11, { text: 'the soil' })] }));
    renderAppAt(openAt);
    const user = await rewriteDefinition('The upper layer.');
    await user.click(button('Save'));
    await user.click(await screen.findByRole('button', { name: 'Save the merge' }));
    await waitFor(() => expect(patches(calls)).toHaveLength(2));
    expect(Object.keys(patches(calls)[1]?.body ?? {})).toEqual(['definitions']);
  });

  it('keeps the text of a term that was removed meanwhile, and brings the term back', async () => {
    let removedAt: string | null = term.updatedAt;
    stubApi({
      ...staleTerm({}),
      [`GET /terms/${term.id}`]: () => ({
        body: { ...term, version: patched ? 4 : 3, removedAt: patched ? removedAt : null },
      }),
      [`PATCH /terms/${term.id}`]: () => {
        patched = true;
        return problem(409, 'change.stale')();
      },
      [`POST /terms/${term.id}/restore`]: () => {
        removedAt = null;
        return { body: { ...term, version: 5 } };
      },
    });
    let patched = false;
    renderAppAt(openAt);
    const user = await rewriteDefinition('The upper layer.');
    await user.click(button('Save'));
    expect(await screen.findByText('Inès Caron removed this term meanwhile.')).toBeVisible();
    expect(button('Save the merge')).toBeDisabled();
    await user.click(button('Bring the term back'));
    await waitFor(() => expect(button('Save the merge')).toBeEnabled());
  });
});

describe('relations', () => {
  const matter = {
    id: idOf(61),
    lexiconId: lexicon.id,
    lexiconName: lexicon.name,
    name: 'matter',
    status: 'draft',
    level: null,
    tier: 'exact',
    score: 1,
    match: { field: 'label', language: 'en', text: 'matter', ranges: [] },
    definition: null,
  };
  const found = answer({ items: [matter], nextCursor: null, truncated: false });

  async function choose() {
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Relate to a term' }));
    expect(screen.getByRole('listbox', { name: 'Type of relation' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    await user.type(screen.getByRole('combobox', { name: 'The other term' }), 'matter');
    await user.click(await screen.findByRole('option', { name: /matter/u }));
    return user;
  }

  it('are saved with the sheet, those that came and those that went', async () => {
    const calls = stubApi({ ...routes, 'GET /search': found, [`PATCH /terms/${term.id}`]: answer(saved) });
    renderAppAt(openAt);
    const user = await choose();
    await user.type(screen.getByLabelText('Strength, 0 to 1'), '0.8');
    await user.click(button('Add the relation'));
    await user.click(button('Take out the relation: related to water'));
    await user.click(button('Save'));
    await waitFor(() => expect(patches(calls)).toHaveLength(1));
    expect(patches(calls)[0]?.body).toMatchObject({
      relations: { add: [{ type: 'narrower', toId: matter.id, strength: 0.8 }], remove: [{ id: related.id }] },
    });
  });

  it('that would close a circle are refused beforehand, with the way round', async () => {
    const way = [term, matter, term].map(({ id, name }) => ({ id, name }));
    stubApi({ ...routes, 'GET /search': found, 'GET /relations/check': answer({ outcome: 'cycle', path: way }) });
    renderAppAt(openAt);
    const user = await choose();
    expect(await screen.findByText(/^This would close a circle/u)).toBeVisible();
    expect(screen.getByText('matter', { selector: '.cycle .serif' })).toBeVisible();
    await user.click(button('Add the relation'));
    expect(screen.getByRole('dialog')).toBeVisible();
  });
});
