import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const root = join(import.meta.dirname, '..');
const testData = process.env['LEXIKON_TEST_DATA'];
/** A real thesaurus where one is at hand, else a small one of ours: the journey is the same. */
const source = testData
  ? { file: join(testData, 'envthes.ttl'), lexicon: 'EnvThes' }
  : { file: join(import.meta.dirname, 'small-thesaurus.ttl'), lexicon: 'Earth' };
const account = { email: 'journey@lexikon.example', password: 'a long enough password' };
const written = 'Couche superficielle, meuble, de la croûte terrestre.';

const lexikon = (args: readonly string[], input = '') =>
  execFileSync('./lexikon', args, { cwd: root, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] });

/** What a screen reader would stumble over. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

/** For people to look at: the report keeps them. */
async function photograph(page: Page, name: string): Promise<void> {
  await test.info().attach(name, { body: await page.screenshot(), contentType: 'image/png' });
}

test.beforeAll(() => {
  test.setTimeout(180_000);
  if (!testData) process.stdout.write('LEXIKON_TEST_DATA is unset: the journey runs on a small thesaurus.\n');
  lexikon(['user', 'create', '--email', account.email, '--name', 'Inès Caron', '--password-stdin'], account.password);
  lexikon(['import', source.file, '--lexicon', source.lexicon, '--create', '--as', account.email, '--json']);
});

test('a person reads, edits and searches a thesaurus', async ({ page }) => {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(String(error)));

  await test.step('signs in', async () => {
    await page.goto('/');
    await page.getByLabel('E-mail address').fill(account.email);
    await page.getByLabel('Password', { exact: true }).fill(account.password);
    await expectAccessible(page);
    await photograph(page, 'sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
  });

  await test.step('opens the lexicon', async () => {
    await expectAccessible(page);
    await page.getByRole('link', { name: source.lexicon, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: source.lexicon })).toBeVisible();
    await expect(page.getByRole('treeitem').first()).toBeVisible();
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await expectAccessible(page);
    await photograph(page, 'lexicon');
  });

  await test.step('finds “soil”, and opens it', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('soil');
    await expect(page.getByRole('option', { name: /soil/u }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'soil', exact: true })).toBeVisible();
    await expectAccessible(page);
    await photograph(page, 'term');
  });

  await test.step('edits it', async () => {
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Short definition, French').fill(written);
    await page.getByLabel('Why, in a few words').fill('A French definition.');
    await expectAccessible(page);
    await photograph(page, 'edit');
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await expect(page.getByText('“soil” is saved.')).toBeVisible();
    await expect(page.getByText(written)).toBeVisible();
  });

  await test.step('sees the change in the history', async () => {
    await page.getByRole('main').getByRole('link', { name: 'History', exact: true }).click();
    const main = page.getByRole('main');
    await expect(main.getByText('A French definition.')).toBeVisible();
    await expect(main.locator('ins', { hasText: written })).toBeVisible();
    await expectAccessible(page);
    await photograph(page, 'history');
  });

  await test.step('undoes it', async () => {
    await page.getByRole('button', { name: 'Undo this change' }).click();
    await expect(page.getByText('The change is undone.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'soil', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'soil', exact: true })).toBeVisible();
    await expect(page.getByText(written)).toHaveCount(0);
  });

  await test.step('adds a term, and is warned of its namesake', async () => {
    await page.getByRole('button', { name: 'New term' }).click();
    const dialog = page.getByRole('dialog', { name: 'New term' });
    await dialog.getByLabel('Term', { exact: true }).fill('soil');
    await expect(dialog.getByRole('link', { name: 'soil', exact: true }).first()).toBeVisible();
    await expectAccessible(page);
    await photograph(page, 'new-term');
    await dialog.getByLabel('Term', { exact: true }).fill('soil story');
    await dialog.getByLabel('What it means').fill('What a profile of soil tells of the past.');
    await dialog.getByRole('button', { name: 'Add the term' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'soil story' })).toBeVisible();
    await expect(page.getByText('What a profile of soil tells of the past.')).toBeVisible();
  });

  await test.step('switches to French', async () => {
    await page.getByRole('button', { name: 'FR', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Définitions' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Définitions' })).toBeVisible();
    await expectAccessible(page);
    await photograph(page, 'french');
  });

  expect(failures).toEqual([]);
});
