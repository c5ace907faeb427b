import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildLexicon, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, problem, stubApi } from '../testing/stub-api.js';

const lexicon = buildLexicon({ version: 4 });
const here = `/lexicons/${lexicon.id}`;
const type = (number: number, key: string, overrides: object) => ({
  id: idOf(number),
  workspaceId: null,
  key,
  inverseKey: null,
  symmetric: false,
  transitive: false,
  refines: null,
  hierarchy: null,
  property: null,
  labels: { en: key, fr: key },
  inverseLabels: { en: key, fr: key },
  ...overrides,
});
const routes = {
  'GET /auth/me': answer({ id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false }),
  [`GET ${here}`]: answer(lexicon),
  'GET /lexicons': pageOf(lexicon),
  'GET /relation-types': pageOf(
    type(71, 'broader', { inverseKey: 'narrower', hierarchy: 'broader', transitive: true }),
    type(72, 'is_species_of', { workspaceId: lexicon.workspaceId, refines: 'broader', hierarchy: 'broader' }),
  ),
};
const section = (name: string) => screen.findByRole('region', { name });
const save = (part: HTMLElement) => within(part).getByRole('button', { name: 'Save' });

describe('the settings of a lexicon', () => {
  it('save one section on top of the version that was read', async () => {
    const calls = stubApi({ ...routes, [`PATCH ${here}`]: answer({ ...lexicon, version: 5, licence: 'CC BY 4.0' }) });
    renderAppAt(`${here}/settings`);
    const general = await section('General');
    expect(save(general)).toBeDisabled();
    const user = userEvent.setup();
    await user.type(within(general).getByLabelText('Licence'), 'CC BY 4.0');
    await user.click(save(general));
    expect(await screen.findByText('The settings are saved.')).toBeVisible();
    expect(calls.find(({ method }) => method === 'PATCH')).toMatchObject({
      ifMatch: '"4"',
      body: { name: 'EnvThes', description: null, licence: 'CC BY 4.0' },
    });
  });

  it('say at the field that the name is taken', async () => {
    stubApi({ ...routes, [`PATCH ${here}`]: problem(409, 'lexicon.name-taken', { name: 'Soils' }) });
    const { showError } = renderAppAt(`${here}/settings`);
    const general = await section('General');
    const user = userEvent.setup();
    const name = within(general).getByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Soils{Enter}');
    await waitFor(() => expect(name).toBeInvalid());
    expect(name).toHaveAccessibleDescription(/already has a lexicon named “Soils”/u);
    expect(showError).not.toHaveBeenCalled();
  });

  it('put languages in order, by name', async () => {
    const calls = stubApi({ ...routes, [`PATCH ${here}`]: answer(lexicon) });
    renderAppAt(`${here}/settings`);
    const languages = await section('Languages');
    const user = userEvent.setup();
    await user.type(within(languages).getByRole('combobox', { name: 'Add a language' }), 'germ');
    await user.click(await within(languages).findByRole('option', { name: /German/u }));
    await user.click(within(languages).getByRole('button', { name: 'Move German up' }));
    await user.click(save(languages));
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'PATCH')?.body).toEqual({
        languages: ['en', 'de', 'fr'],
        defaultLanguage: 'en',
      }),
    );
  });

  it('show relation types by family, and what a type of one’s own refines', async () => {
    stubApi(routes);
    renderAppAt(`${here}/settings`);
    const hierarchy = await section('Hierarchy');
    const [builtIn, own] = within(hierarchy).getAllByRole('listitem');
    expect(builtIn).toHaveTextContent('transitive, built in');
    expect(own).toHaveTextContent('refines “broader”, of the workspace');
  });

  it('ask before a lexicon is removed, and offer to take it back', async () => {
    const removed = { ...lexicon, removedAt: lexicon.updatedAt, version: 5 };
    const calls = stubApi({
      ...routes,
      'POST /auth/visits': answer({ previousAt: null }),
      'GET /waiting': answer({ items: [], nextCursor: null, total: 0, oldestAt: null }),
      'GET /changes': pageOf(),
      [`DELETE ${here}`]: answer(removed),
      [`POST ${here}/restore`]: answer(lexicon),
    });
    const { router } = renderAppAt(`${here}/settings`);
    const user = userEvent.setup();
    await user.click(within(await section('Archive or remove')).getByRole('button', { name: 'Remove' }));
    const dialog = await screen.findByRole('dialog', { name: 'Remove EnvThes?' });
    expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await user.click(within(dialog).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(calls.some(({ path }) => path === `${here}/restore`)).toBe(true));
  });

  it('show who does not manage the lexicon nothing to change', async () => {
    stubApi({ ...routes, [`GET ${here}`]: answer({ ...lexicon, may: { edit: true, review: false, manage: false } }) });
    renderAppAt(`${here}/settings`);
    expect(await screen.findByText(/Only those who manage this lexicon/u)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'General' })).not.toBeInTheDocument();
  });
});
