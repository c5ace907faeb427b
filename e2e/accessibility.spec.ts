import { test } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { createAccount, importFor, personNamed, signIn, THESAURUS } from './support/content.js';
import { screensOf } from './support/screens.js';

const person = personNamed('Inès Caron', `screens-${Date.now()}@lexikon.example`);

test.beforeAll(() => {
  createAccount(person, { isAdmin: true });
  importFor(person, THESAURUS.file, THESAURUS.name);
});

for (const theme of ['light', 'dark'])
  test(`every screen can be read by all, ${theme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.addInitScript((chosen) => localStorage.setItem('lexikon-theme', chosen), theme);
    await page.goto('/signin');
    await expectAccessible(page);
    await signIn(page.request, person);
    for (const [name, path] of Object.entries(await screensOf(page.request)))
      await test.step(name, async () => {
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await expectAccessible(page);
      });
  });
