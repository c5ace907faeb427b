import { readFileSync } from 'node:fs';
import { buildPermissionsPage } from './permissions-page.js';

describe('docs/permissions.md', () => {
  it('is the policy as it stands', () => {
    const committed = readFileSync(new URL('../../../docs/permissions.md', import.meta.url), 'utf8');

    // Stale? Run `make build`, then `node scripts/permissions.mjs`.
    expect(committed).toBe(buildPermissionsPage());
  });
});
