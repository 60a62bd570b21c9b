import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Runtime {
  readonly kind: 'official' | 'registry';
  readonly electronVersion: string;
  readonly executable: string;
}

/** The Electron that set-up found or made; a missing one is a failure, never a skip. */
export function electronRuntime(): Runtime {
  return JSON.parse(readFileSync(resolve('node_modules/.cache/kith/runtime.json'), 'utf8')) as Runtime;
}

/** Chromium refuses its sandbox to root, and only there may it be switched off. */
export const sandboxSwitches: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
