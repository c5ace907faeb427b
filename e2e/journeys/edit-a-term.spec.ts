import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible.js';
import { journey } from '../support/journey.js';

const SHORT = 'Couche superficielle, meuble, de la croûte terrestre.';
const NOTE = 'A word that farmers, builders and ecologists use in senses of their own.';

journey('a term is found, edited in three parts, compared and taken back', async ({ page, hands, way, lexiconId }) => {
  await journey.step('finds “soil”', async () => {
    await page.goto(`/lexicons/${lexiconId}`);
    await page.getByRole('row').nth(2).waitFor();
    if (way === 'keyboard') await page.keyboard.press('Control+k');
    else await hands.choose(page.getByRole('button', { name: /^Find a term/u }));
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.waitFor();
    await page.keyboard.type('soil');
    const found = page.getByRole('option', { name: /^Draft.*soil/u }).first();
    await expect(found).toBeVisible();
    if (way === 'keyboard') await page.keyboard.press('Enter');
    else await hands.choose(found);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('soil');
  });

  await journey.step('edits three parts of it', async () => {
    await hands.choose(page.getByRole('main').getByRole('link', { name: 'Edit', exact: true }));
    await hands.write(page.getByLabel('Short definition, French'), SHORT);
    await hands.choose(page.getByRole('button', { name: 'Add a note or an example' }));
    await hands.take(page.getByRole('menuitem', { name: 'Scope' }));
    await page.keyboard.insertText(NOTE);
    await hands.pick(page.getByLabel('Level'), 'Beginner');
    // A phone has no room for the reason beside the buttons: it is asked with the list of changes.
    if (way === 'touch') await hands.choose(page.getByRole('button', { name: /^\d+ changes$/u }));
    await hands.write(page.getByLabel('Why, in a few words'), 'A definition, a note and a level.');
    await expectAccessible(page);
    const within = way === 'touch' ? page.getByRole('dialog') : page;
    await hands.choose(within.getByRole('button', { name: 'Save', exact: true }));
    await expect(page.getByText('“soil” is saved.')).toBeVisible();
    await expect(page.getByText(SHORT)).toBeVisible();
    await expect(page.getByText(NOTE)).toBeVisible();
  });

  await journey.step('sees the differences', async () => {
    await hands.choose(page.getByRole('main').getByRole('link', { name: 'History', exact: true }));
    await expect(page.getByRole('main').getByText('A definition, a note and a level.')).toBeVisible();
    await expect(page.getByRole('main').locator('ins', { hasText: SHORT })).toBeVisible();
    await expect(page.getByRole('main').locator('ins', { hasText: NOTE })).toBeVisible();
    await expectAccessible(page);
  });

  await journey.step('takes the change back', async () => {
    await hands.choose(page.getByRole('button', { name: 'Undo this change' }));
    await expect(page.getByText('The change is undone.')).toBeVisible();
    await hands.choose(page.getByRole('main').getByRole('heading', { level: 1 }).getByRole('link'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('soil');
    await expect(page.getByText(SHORT)).toHaveCount(0);
  });
});
