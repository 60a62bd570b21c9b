// What Electron's own default app does with a command line: `electron [switches] [-r FILE] [FOLDER] [arguments]`. A
// module, as that one is: Electron holds back `ready` until everything awaited here has run, the app's own start included.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);
process.defaultApp = true;

// A copy, because Playwright's required file takes its own switches out of process.argv.
const given = process.argv.slice(1);
let target = '.';
for (let i = 0; i < given.length; i++) {
  const argument = given[i];
  if (argument === '-r' || argument === '--require') require(resolve(given[++i]));
  else if (!argument.startsWith('-')) {
    target = argument;
    break;
  }
}

function describe(path) {
  if (!existsSync(path) || !statSync(path).isDirectory()) return { main: path };
  const {
    name,
    productName,
    version,
    main = 'index.js',
  } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  return { name: productName ?? name, version, main: join(path, main), folder: path };
}

const { name, version, main, folder } = describe(resolve(target));
if (version) app.setVersion(version);
if (name) {
  app.setName(name);
  if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), name));
}
if (folder) app.setAppPath(folder);

try {
  await import(pathToFileURL(main).href);
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  app.exit(1);
}
