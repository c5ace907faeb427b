// Writes docs/permissions.md from the table of the policy. Run it after a build, when the policy has changed.
import { writeFile } from 'node:fs/promises';
import { buildPermissionsPage } from '../libs/workspaces/dist/permissions-page.js';

await writeFile(new URL('../docs/permissions.md', import.meta.url), buildPermissionsPage());
