import { expect, type Page, test } from '@playwright/test';
import { createAccount, importFor, personNamed, signIn, THESAURUS } from './support/content.js';
import { screensOf } from './support/screens.js';

const person = personNamed('Inès Caron', `policy-${Date.now()}@lexikon.example`);

/** With links that are worth nothing: the pages are the same. */
const SIGNED_OUT = ['/signin', '/forgotten', `/reset#token=${'x'.repeat(43)}`, `/setup#token=${'x'.repeat(43)}`];

test.beforeAll(() => {
  createAccount(person, { isAdmin: true });
  importFor(person, THESAURUS.file, THESAURUS.name);
});

declare global {
  interface Window {
    tellViolation(violation: string): void;
  }
}

/** All that the page was refused, or complains of. */
async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  await page.exposeFunction('tellViolation', (violation: string) => complaints.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
      window.tellViolation(`${effectiveDirective} refuses ${blockedURI} ${sample} in ${sourceFile}`);
    });
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().includes('the server responded with a status of 4'))
      complaints.push(line.text());
  });
  return complaints;
}

async function tryPalette(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox').first().waitFor();
  await page.keyboard.type('so');
  await page.keyboard.press('Escape');
}

for (const theme of ['light', 'dark'] as const)
  test(`every screen keeps to the policy, ${theme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.addInitScript((chosen) => localStorage.setItem('lexikon-theme', chosen), theme);
    const complaints = await complaintsOf(page);
    for (const path of SIGNED_OUT) await page.goto(path, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
    await signIn(page.request, person);
    for (const [name, path] of Object.entries(await screensOf(page.request)))
      await test.step(name, async () => {
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        // An invitation is read by whoever is not in yet: nothing can be searched from it.
        if (name !== 'invitation') await tryPalette(page);
        expect(complaints, name).toEqual([]);
      });
  });

test('the page of the API keeps to a policy, and can be tried', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/api/docs', { waitUntil: 'networkidle' });
  await page.getByText('/health/live', { exact: true }).click();
  await page.getByRole('button', { name: 'Try it out' }).click();
  await page.getByRole('button', { name: 'Execute' }).click();

  await expect(page.getByText('Server response', { exact: true })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('what is put into a page does not run', async ({ page }) => {
  await page.goto('/signin', { waitUntil: 'networkidle' });
  const refused = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    );
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.body.append(script, style);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p style="color: red"><img src="https://attacker.example/x.png"></p>',
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    return [...new Set(violations)].sort();
  });

  expect(refused).toEqual(['img-src', 'script-src-elem', 'style-src-attr', 'style-src-elem']);
  await expect(page).not.toHaveTitle('taken over');
  await expect(page.locator('body')).toBeVisible();
});
