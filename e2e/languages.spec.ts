import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { createAccount, importFor, personNamed, THESAURUS } from './support/content.js';

const person = personNamed('Inès Caron', `languages-${Date.now()}@lexikon.example`);

test.beforeAll(() => {
  createAccount(person);
  importFor(person, THESAURUS.file, THESAURUS.name);
});

test('a person signs in, reads, and goes on in French', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('link', { name: THESAURUS.name, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: THESAURUS.name })).toBeVisible();
  await page.getByRole('button', { name: 'FR', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('link', { name: 'Importer', exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Importer', exact: true })).toBeVisible();
  await expectAccessible(page);
});
