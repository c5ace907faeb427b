import { defineConfig } from '@playwright/test';
import base from '../playwright.config.js';

const { projects: _, ...shared } = base;

/** Photographs for the documentation: nothing is asserted, so this is no part of the tests. */
export default defineConfig({ ...shared, testDir: import.meta.dirname, testMatch: 'take.ts', reporter: 'list' });
