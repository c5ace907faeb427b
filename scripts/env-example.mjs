// Writes .env.example from the schema of the configuration. Run it after a build, when a variable has changed.
import { writeFile } from 'node:fs/promises';
import { buildEnvExample } from '../libs/platform/dist/config/env-example.js';

await writeFile(new URL('../.env.example', import.meta.url), buildEnvExample());
