import type { Catalogue } from './message.js';

/** Importing and exporting. */
export const INTERCHANGE_ERRORS = {} as const satisfies Catalogue;
