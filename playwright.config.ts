import { defineConfig } from '@playwright/test';

/** End-to-end tests in the real, built app. One window at a time: two cores share the machine with Electron itself. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 1,
  fullyParallel: false,
  // a machine that does other work besides may once be late for a key; a test that fails twice has failed
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  reporter: 'list',
});
