import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCli } from './setup/build.mjs';
import { restartInNode24 } from './setup/node24.mjs';
import { node24, root } from './setup/paths.mjs';
import { runShared } from './setup/run.mjs';
import { ensureNodeRuntime } from './setup/runtime.mjs';
import { main, SetupProblem, say } from './setup/say.mjs';

// `npm run demo`: invented archives, imported into a fresh database, and who to write to today. Needs no display.
await main(async () => {
  const restarted = await restartInNode24();
  if (restarted !== undefined) return restarted;
  await ensureNodeRuntime();
  if (await buildCli()) throw new SetupProblem('The command line could not be built; see above.');
  const folder = await mkdtemp(join(tmpdir(), 'kith-demo-'));
  const [archives, database] = [join(folder, 'archives'), join(folder, 'kith.db')];

  say('making a LinkedIn and an X archive of 400 invented people');
  await step('sample', ['--people', '400', '--seed', '7', '--out', archives], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  say('importing them');
  const paths = (await readdir(archives)).sort().map((name) => join(archives, name));
  await step('kith', ['import', ...paths, '--db', database]);
  say('who to write to today, and why');
  await step('kith', ['today', '--db', database]);
  say(`to look further: npm run --silent kith -- people --db ${database}`);
});

async function step(name, args, options) {
  const code = await runShared(node24, [join(root, 'out', 'cli', `${name}.js`), ...args], options);
  if (code !== 0) throw new SetupProblem(`The demo stopped: ${name} ${args[0]} ended with exit code ${code}.`);
}
