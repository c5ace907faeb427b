import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { createAccount, personNamed, signIn } from './support/content.js';

const owner = personNamed('Inès Caron', 'ines.owner@lexikon.example');
const PASSWORD = 'another long password';

test.beforeAll(() => createAccount(owner));

test('somebody is invited by a link, comes in by it, and is put out again', async ({ page, browser, baseURL }) => {
  await signIn(page.request, owner);
  await page.goto('/workspaces');
  await page.getByRole('button', { name: 'Create a workspace' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Soil science');
  await page.getByRole('button', { name: 'Create it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Soil science' })).toBeVisible();
  const workspace = page.url();

  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.getByRole('dialog').getByLabel('By a link').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('The link of the invitation').inputValue();
  expect(new URL(link).search).toBe('');
  await page.keyboard.press('Escape');

  const theirs = await (await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) })).newPage();
  await theirs.goto(link);
  await expect(theirs.getByText('Soil science')).toBeVisible();
  await expectAccessible(theirs);
  await theirs.getByLabel('Name').fill('Lars Lundin');
  await theirs.getByLabel('E-mail address').fill('lars@lexikon.example');
  await theirs.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await theirs.getByRole('button', { name: 'Create my account and accept' }).click();
  await expect(theirs.getByText('Welcome to Soil science.')).toBeVisible();
  await theirs.goto(workspace);
  await expect(theirs.getByRole('heading', { level: 1, name: 'Soil science' })).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'More about Lars Lundin' }).click();
  await page.getByRole('menuitem', { name: 'Remove from the workspace' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Lars Lundin is no member any more.')).toBeVisible();
  await theirs.reload();
  await expect(theirs.getByRole('heading', { level: 1, name: 'Nothing stands here' })).toBeVisible();
  await theirs.goto(link);
  await expect(theirs.getByText(/^It was used, taken back/u)).toBeVisible();
});

test('a program comes in with a token for as long as it is not revoked', async ({ page, playwright, baseURL }) => {
  await signIn(page.request, owner);
  await page.goto('/profile');
  await page.getByRole('button', { name: 'Create a token' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Nightly export');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create it' }).click();
  const token = await page.getByLabel('The token', { exact: true }).inputValue();
  await page.keyboard.press('Escape');

  const program = await playwright.request.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  expect((await program.get('/api/lexicons')).status()).toBe(200);
  expect((await program.post('/api/terms', { data: {} })).status()).toBe(403);
  await page.getByRole('button', { name: 'Revoke Nightly export' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('“Nightly export” is revoked.')).toBeVisible();
  expect((await program.get('/api/lexicons')).status()).toBe(401);
});
