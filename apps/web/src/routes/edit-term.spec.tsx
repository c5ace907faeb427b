import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildDefinition, buildLabel, buildLexicon, buildTerm, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, type ApiCall, pageOf, problem, stubApi } from '../testing/stub-api.js';

const lexicon = buildLexicon();
const term = buildTerm();
const routes = {
  'GET /auth/me': answer({ id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false }),
  [`GET /terms/${term.id}`]: answer(term),
  [`GET /lexicons/${lexicon.id}`]: answer(lexicon),
  [`GET /lexicons/${lexicon.id}/domains`]: pageOf(),
  'GET /terms': pageOf(),
  'GET /relation-types': pageOf(),
  [`GET /terms/${term.id}/paths`]: answer({ items: [] }),
  [`GET /terms/${term.id}/relations`]: pageOf(),
  [`GET /terms/${term.id}/revisions`]: answer({ items: [], nextCursor: null, names: {} }),
};
const patches = (calls: readonly ApiCall[]) => calls.filter(({ method }) => method === 'PATCH');

async function rewriteDefinition(text: string) {
  const user = userEvent.setup();
  const field = await screen.findByLabelText('Short definition, English');
  await user.clear(field);
  await user.type(field, text);
  return user;
}
const save = () => screen.getByRole('button', { name: 'Save the changes' });

describe('editing a term', () => {
  it('sends what changed, from the version that was read, with the reason', async () => {
    const calls = stubApi({ ...routes, [`PATCH /terms/${term.id}`]: answer({ ...term, version: 4 }) });
    const { router } = renderAppAt(`/terms/${term.id}/edit`);
    const user = await rewriteDefinition('The upper layer.');
    await user.type(screen.getByLabelText('Why, in a few words'), 'Clearer.');
    await user.click(save());
    await waitFor(() => expect(router.state.location.pathname).toBe(`/terms/${term.id}`));
    expect(patches(calls)).toMatchObject([
      {
        ifMatch: '"3"',
        body: { definitions: [{ ...term.definitions[0], text: 'The upper layer.' }], reason: 'Clearer.' },
      },
    ]);
    expect(await screen.findByText('“soil” is saved.')).toBeVisible();
  });

  it('has nothing to save until something changes', async () => {
    stubApi(routes);
    renderAppAt(`/terms/${term.id}/edit`);
    await screen.findByLabelText('Short definition, English');
    expect(save()).toBeDisabled();
    await rewriteDefinition('The upper layer.');
    expect(save()).toBeEnabled();
    expect(screen.getByText('1 field changed')).toBeVisible();
  });

  it('refuses a term without any name', async () => {
    const calls = stubApi(routes);
    renderAppAt(`/terms/${term.id}/edit`);
    const user = userEvent.setup();
    await user.clear(await screen.findByLabelText('Preferred name, English'));
    await user.click(save());
    expect(await screen.findByText('A term needs at least one name.')).toBeVisible();
    expect(patches(calls)).toEqual([]);
  });

  it('keeps the text when someone saved meanwhile, shows both sides, and saves on the new version', async () => {
    const theirs = { ...term, version: 4, definitions: [buildDefinition(12, { text: 'The highest layer.' })] };
    let isStale = false;
    const calls = stubApi({
      ...routes,
      [`GET /terms/${term.id}`]: () => ({ body: isStale ? theirs : term }),
      [`PATCH /terms/${term.id}`]: () => {
        if (isStale) return { body: { ...theirs, version: 5 } };
        isStale = true;
        return problem(409, 'change.stale', { conflicts: [] })();
      },
    });
    const { router, showError } = renderAppAt(`/terms/${term.id}/edit`);
    const user = await rewriteDefinition('The upper layer.');
    await user.click(save());
    expect(await screen.findByRole('heading', { name: 'Someone saved this term meanwhile' })).toBeVisible();
    expect(screen.getByLabelText('Short definition, English')).toHaveValue('The upper layer.');
    expect(screen.getByRole('radio', { name: /Your text/u })).toBeChecked();
    expect(screen.getByRole('radio', { name: /Revision 4/u })).not.toBeChecked();
    expect(showError).not.toHaveBeenCalled();
    await user.click(save());
    await waitFor(() => expect(router.state.location.pathname).toBe(`/terms/${term.id}`));
    expect(patches(calls).map(({ ifMatch }) => ifMatch)).toEqual(['"3"', '"4"']);
  });

  it('takes the other side where a person chooses it', async () => {
    const theirs = { ...term, version: 4, labels: [buildLabel(11, { text: 'the soil' })] };
    let isStale = false;
    stubApi({
      ...routes,
      [`GET /terms/${term.id}`]: () => ({ body: isStale ? theirs : term }),
      [`PATCH /terms/${term.id}`]: () => {
        isStale = true;
        return problem(409, 'change.stale')();
      },
    });
    renderAppAt(`/terms/${term.id}/edit`);
    const user = userEvent.setup();
    const name = await screen.findByLabelText('Preferred name, English');
    await user.clear(name);
    await user.type(name, 'earth');
    await user.click(save());
    await user.click(await screen.findByRole('radio', { name: /Revision 4/u }));
    expect(screen.getByLabelText('Preferred name, English')).toHaveValue('the soil');
  });
});
