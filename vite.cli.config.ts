import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The command line and the sample maker, built for plain Node into out/cli. */
export default defineConfig({
  build: {
    outDir: 'out/cli',
    target: 'node20',
    ssr: true,
    minify: false,
    rollupOptions: {
      input: { kith: resolve('src/main/kith.ts'), sample: resolve('src/main/sample.ts') },
      output: { entryFileNames: '[name].js', format: 'es' },
      external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`), 'better-sqlite3', 'electron'],
    },
  },
});
