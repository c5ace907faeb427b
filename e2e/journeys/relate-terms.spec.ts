import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.js';
import { findTerm } from '../support/content.js';
import type { Hands } from '../support/hands.js';
import { journey } from '../support/journey.js';

/** The broader term of the thesaurus at hand: of EnvThes, or of the small one. */
const BROADER = /^(?:matrix|matter)$/u;

async function beginRelation(page: Page, hands: Hands, type: string, term: string) {
  await hands.choose(page.getByRole('button', { name: 'Relate to a term' }));
  const dialog = page.getByRole('dialog');
  await hands.option(dialog.getByRole('listbox', { name: 'Type of relation' }), type);
  await hands.write(dialog.getByRole('combobox', { name: 'The other term' }), term);
  await hands.suggestion(dialog.getByRole('combobox', { name: 'The other term' }), term);
  return dialog;
}

journey('two terms are related, and a circle is refused', async ({ page, hands, lexiconId }) => {
  const termId = await findTerm(page.request, lexiconId, 'soil');
  await page.goto(`/terms/${termId}`);
  const broader = page.getByRole('main').getByRole('link', { name: BROADER }).first();
  const above = String(await broader.textContent());
  await hands.choose(broader);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(above);

  await journey.step('is warned of a circle', async () => {
    await hands.choose(page.getByRole('main').getByRole('link', { name: 'Edit', exact: true }));
    const dialog = await beginRelation(page, hands, 'broader', 'soil');
    await expect(dialog.getByText('This would close a circle', { exact: false })).toBeVisible();
    await expectAccessible(page);
    await hands.choose(dialog.getByRole('button', { name: 'Add the relation' }));
    await expect(dialog).toBeVisible();
    await hands.choose(dialog.getByRole('button', { name: 'Cancel' }));
    await expect(dialog).toHaveCount(0);
  });

  await journey.step('relates the two otherwise', async () => {
    const dialog = await beginRelation(page, hands, 'opposes', 'soil');
    await hands.choose(dialog.getByRole('button', { name: 'Add the relation' }));
    await expect(dialog).toHaveCount(0);
    await hands.choose(page.getByRole('button', { name: 'Save', exact: true }));
    await expect(page.getByText(`“${above}” is saved.`)).toBeVisible();
    await expect(page.getByText('opposes', { exact: false }).first()).toBeVisible();
  });
});
