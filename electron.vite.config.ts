import { resolve } from 'node:path';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * The oldest Electron that Kith runs in is 33, the registry's. What is built must not depend on which Electron the
 * building machine has, and electron-vite would aim at the version in package.json.
 */
const oldest = { node: 'node20.18', chrome: 'chrome130' };

/** Three builds: main (with its two threads), the sandboxed preload as one CommonJS file, and the page. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: oldest.node,
      // Everything but the native module is bundled: the packaged app carries no node_modules to walk at start.
      externalizeDeps: false,
      rollupOptions: { input: { index: resolve('src/main/index.ts') }, external: ['better-sqlite3'] },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: oldest.node,
      rollupOptions: {
        input: { index: resolve('src/main/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    build: {
      outDir: 'out/renderer',
      target: oldest.chrome,
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
    plugins: [react(), babel({ presets: [reactCompilerPreset()] })],
  },
});
