import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

const file = join(root, 'package-lock.json');

/**
 * What npm leaves out of package-lock.json and `npm ci` needs on other machines; an empty list when nothing is missing.
 *
 * - Optional packages for other platforms, when the registry at hand does not serve them: newer npm versions refuse a
 *   lockfile without them. They are named with their version; npm checks the rest when it installs them.
 * - `gypfile: false` of better-sqlite3: older npm versions, which do not know `allowScripts`, would run node-gyp for it
 *   in spite of the binaries it brings, and fail on a machine without Python or compiler.
 * - And what must not be there: addresses of the registry that was used.
 */
export function completeLockfile({ write }) {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const notes = [...addOptionals(lock.packages), ...addGypfile(lock.packages), ...dropAddresses(lock.packages)];
  if (write && notes.length > 0) {
    const entries = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
    writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
  }
  return notes;
}

function addOptionals(packages) {
  const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ path, name, version, dev })),
  );
  return wanted.flatMap(({ path, name, version, dev }) => {
    const found = findInstalled(packages, path, name);
    if (found && (!isExact(version) || packages[found].version === version)) return [];
    const place = found ? `${path}/node_modules/${name}` : `node_modules/${name}`;
    packages[place] = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
    return [`missing: ${place} ${version}`];
  });
}

/** Where Node would find a package from another one: in its own node_modules or in one further up. */
function findInstalled(packages, path, name) {
  const place = `${path ? `${path}/` : ''}node_modules/${name}`;
  if (packages[place] || !path) return packages[place] && place;
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1));
  return findInstalled(packages, parent, name);
}

const isExact = (version) => /^\d/.test(version);

/** Read from the name, as in `@oxc-parser/binding-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const pick = (known) => words.filter((word) => known.includes(word));
  const os = pick(['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']);
  const cpu = pick(['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']);
  const libc = words.flatMap((word) => (word.startsWith('musl') ? ['musl'] : word.startsWith('gnu') ? ['glibc'] : []));
  return Object.fromEntries(Object.entries({ os, cpu, libc }).filter(([, values]) => values.length > 0));
}

function addGypfile(packages) {
  const entry = packages['node_modules/better-sqlite3'];
  if (entry.gypfile === false) return [];
  entry.gypfile = false;
  return ['missing: gypfile of better-sqlite3'];
}

function dropAddresses(packages) {
  const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'));
  for (const [, entry] of addressed) delete entry.resolved;
  return addressed.map(([path]) => `address of a registry: ${path}`);
}
